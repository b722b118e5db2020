package id.mymein.aspiration.follow;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicLine;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.notification.optin.OptIns;
import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who follow a place or a category what happened there between two moments. */
@Component
class DigestLetters implements Addressees {

    static final String DIGEST = "aspiration.follow.letter.digest";

    private static final int LONGEST = 30;

    private final OptIns optIns;
    private final FollowLetters letters;
    private final Subjects subjects;
    private final PublicAspirations aspirations;
    private final PublicHtml html;

    DigestLetters(
            OptIns optIns, FollowLetters letters, Subjects subjects, PublicAspirations aspirations, PublicHtml html) {
        this.optIns = optIns;
        this.letters = letters;
        this.subjects = subjects;
        this.aspirations = aspirations;
        this.html = html;
    }

    @Override
    public String kind() {
        return Subject.LIST;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID addressee, Notice notice) {
        return optIns.reach(addressee)
                .flatMap(reached -> letters.common(reached, notice).orElseGet(() -> digest(reached, notice)));
    }

    private Optional<Mail> digest(Reached reached, Notice notice) {
        Instant after = Instant.parse(notice.arguments().getFirst());
        Instant until = Instant.parse(notice.arguments().getLast());
        return subjects.many(reached.optIn().topic()).flatMap(subject -> {
            List<PublicLine> moved = aspirations.moved(subject.query(), after, until, LONGEST + 1);
            return moved.isEmpty() || !reached.optIn().confirmed()
                    ? Optional.empty()
                    : Optional.of(mail(reached, subject, moved));
        });
    }

    private Mail mail(Reached reached, Subject.Many subject, List<PublicLine> moved) {
        Words words = html.words(FollowLetters.language(reached.optIn()));
        String lines = moved.stream()
                .limit(LONGEST)
                .map(line -> words.text(
                        "aspiration.follow.letter.line",
                        line.title(),
                        words.text(line.state().key()),
                        html.address("/aspirasi/" + line.number(), words.locale())))
                .collect(Collectors.joining("\n\n"));
        String all = words.text(
                moved.size() > LONGEST ? "aspiration.follow.letter.more" : "aspiration.follow.letter.all",
                html.address(subject.path(), words.locale()));
        String title = words.text(DIGEST, subject.name(words));
        return letters.whole(reached, new FollowLetters.Said(title, title + "\n\n" + lines + "\n\n" + all));
    }
}
