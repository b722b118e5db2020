package id.mymein.newsletter;

import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.OptIns;
import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.notification.optin.Wishes;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters to one reader about the subscription itself: asked to confirm it, told that it is there, shown all that is. */
@Component
class SubscriptionLetters implements Addressees {

    /** The notice that asks for a confirmation. */
    static final String CONFIRM = "newsletter.letter.confirm";

    private final OptIns optIns;
    private final Subscriptions subscriptions;
    private final PublicHtml html;

    SubscriptionLetters(OptIns optIns, Subscriptions subscriptions, PublicHtml html) {
        this.optIns = optIns;
        this.subscriptions = subscriptions;
        this.html = html;
    }

    @Override
    public String kind() {
        return Choice.KIND;
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID addressee, Notice notice) {
        return optIns.reach(addressee).flatMap(reached -> {
            Words words = html.words(LetterText.language(reached.optIn().language()));
            return subscriptions
                    .named(reached.optIn(), words)
                    .map(named ->
                            notice.key().equals(CONFIRM) && !reached.optIn().confirmed()
                                    ? confirm(reached, named, words)
                                    : there(reached, named, words));
        });
    }

    private Mail confirm(Reached reached, Wishes.Named named, Words words) {
        String address =
                html.address(OptInPages.confirm(subscriptions.base(), optIns.link(reached.optIn())), words.locale());
        return new Mail(
                reached.address(),
                words.text(CONFIRM, named.name()),
                words.text("newsletter.letter.confirm.text", named.name(), address, named.often()),
                "");
    }

    /** Only the letter may say that an address is known. */
    private Mail there(Reached reached, Wishes.Named named, Words words) {
        OptIn optIn = reached.optIn();
        String leave = html.address(OptInPages.leave(subscriptions.base(), optIns.link(optIn)), words.locale());
        return new Mail(
                reached.address(),
                words.text("newsletter.letter.there", named.name()),
                words.text("newsletter.letter.there.text", named.name(), leave),
                leave);
    }
}
