package id.mymein.aspiration.follow;

import id.mymein.aspiration.AspirationEvent;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationMoved;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.Audience;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.notification.Addressee;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.notification.optin.OptIns;
import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to those who follow an aspiration, or one that is followed in it, at each step that everybody reads. What is not public any
 * more when the letter leaves is not written.
 */
@Component
class CaseLetters implements Addressees {

    private static final String STEP = "aspiration.follow.letter.step";

    private final OptIns optIns;
    private final FollowLetters letters;
    private final PublicAspirations aspirations;
    private final Notifier notifier;
    private final PublicHtml html;

    CaseLetters(
            OptIns optIns, FollowLetters letters, PublicAspirations aspirations, Notifier notifier, PublicHtml html) {
        this.optIns = optIns;
        this.letters = letters;
        this.aspirations = aspirations;
        this.notifier = notifier;
        this.html = html;
    }

    @EventListener
    void moved(AspirationMoved moved) {
        if (moved.to() == AspirationState.REFUSED) {
            optIns.end(Subject.CASE, moved.id().toString());
        } else if (moved.audience() == Audience.PUBLIC && moved.event() != AspirationEvent.SEND) {
            List<String> topics = Stream.concat(Stream.of(moved.id()), aspirations.joined(moved.id()).stream())
                    .map(AspirationId::toString)
                    .toList();
            Notice notice = Notice.of(
                    STEP,
                    FollowController.PATH,
                    moved.id().toString(),
                    moved.step().toString());
            optIns.about(Subject.CASE, topics)
                    .forEach(one -> notifier.write(new Addressee(Subject.CASE, one.id()), notice));
        }
    }

    @Override
    public String kind() {
        return Subject.CASE;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID addressee, Notice notice) {
        return optIns.reach(addressee)
                .flatMap(reached -> letters.common(reached, notice).orElseGet(() -> step(reached, notice)));
    }

    private Optional<Mail> step(Reached reached, Notice notice) {
        if (!reached.optIn().confirmed()) {
            return Optional.empty();
        }
        var id = new AspirationId(UUID.fromString(notice.arguments().getFirst()));
        UUID step = UUID.fromString(notice.arguments().getLast());
        return aspirations
                .find(id)
                .flatMap(told -> aspirations.step(id, step).map(taken -> mail(reached, told, taken)));
    }

    private Mail mail(Reached reached, PublicCase told, PublicCase.Step step) {
        Words words = html.words(FollowLetters.language(reached.optIn()));
        String happened = words.text(STEP, words.text(step.event().key()), told.number(), told.title());
        String said = step.text().isEmpty() ? "" : "\n\n" + step.text();
        String where = "\n\n" + html.address("/aspirasi/" + told.number(), words.locale());
        return letters.whole(reached, new FollowLetters.Said(happened, happened + said + where));
    }
}
