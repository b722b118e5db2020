package id.mymein.aspiration.follow;

import id.mymein.notification.Addressees.Mail;
import id.mymein.notification.Notice;
import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.OptIns;
import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What all letters to followers have in common: the wish that is still kept, its language, the link by which it is left. */
@Component
class FollowLetters {

    /** The notice that asks for a confirmation. */
    static final String CONFIRM = "aspiration.follow.letter.confirm";

    /** The notice that shows an address all it follows. */
    static final String LIST = "aspiration.follow.letter.list";

    private final OptIns optIns;
    private final Subjects subjects;
    private final PublicHtml html;

    FollowLetters(OptIns optIns, Subjects subjects, PublicHtml html) {
        this.optIns = optIns;
        this.subjects = subjects;
        this.html = html;
    }

    /** A letter without its end. */
    record Said(String subject, String text) {}

    static Notice confirmation() {
        return Notice.of(CONFIRM, FollowController.PATH);
    }

    static Locale language(OptIn followed) {
        return followed.language().equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
    }

    /** The letters that every kind has; empty for its own. */
    Optional<Optional<Mail>> common(Reached reached, Notice notice) {
        return switch (notice.key()) {
            case CONFIRM -> Optional.of(confirm(reached));
            case LIST -> Optional.of(Optional.of(list(reached)));
            default -> Optional.empty();
        };
    }

    private Mail list(Reached reached) {
        Words words = html.words(language(reached.optIn()));
        return whole(reached, new Said(words.text(LIST), words.text("aspiration.follow.letter.list.text")));
    }

    /** Asks whoever reads there; whoever confirmed before is told that, since only the letter may say so. */
    private Optional<Mail> confirm(Reached reached) {
        OptIn followed = reached.optIn();
        return subjects.of(followed).map(subject -> {
            Words words = html.words(language(followed));
            String name = subject.name(words);
            if (followed.confirmed()) {
                String already = words.text("aspiration.follow.letter.already", name);
                return whole(reached, new Said(already, already + "\n" + html.address(subject.path(), words.locale())));
            }
            String address =
                    html.address(OptInPages.confirm(FollowController.PATH, optIns.link(followed)), words.locale());
            return new Mail(
                    reached.address(), words.text(CONFIRM, name), words.text(often(subject), name, address), "");
        });
    }

    private static String often(Subject subject) {
        return subject instanceof Subject.Case
                ? "aspiration.follow.letter.confirm.case"
                : "aspiration.follow.letter.confirm.list";
    }

    /** With the link that leaves, in the text and for the mail program's own button. */
    Mail whole(Reached reached, Said said) {
        Words words = html.words(language(reached.optIn()));
        String leave =
                html.address(OptInPages.leave(FollowController.PATH, optIns.link(reached.optIn())), words.locale());
        return new Mail(
                reached.address(),
                said.subject(),
                words.text("aspiration.follow.letter.body", said.text(), leave),
                leave);
    }
}
