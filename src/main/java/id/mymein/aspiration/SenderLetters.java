package id.mymein.aspiration;

import id.mymein.aspiration.AspirationStep.Whom;
import id.mymein.aspiration.Senders.Reach;
import id.mymein.notification.Addressee;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to senders who gave an address what happens to their aspiration, and to those whose aspiration was merged what happens
 * to the one that it is followed in. With the letter stand the aspiration and the step only; the address is looked up when it
 * leaves, so that an erased sender gets none. Of a secret one it says that there is news and nothing else.
 */
@Component
class SenderLetters implements Addressees {

    private static final String KIND = "aspiration";
    private static final String TRACK = "/aspirasi/lacak";

    private static final Set<AspirationEvent> TOLD = EnumSet.of(
            AspirationEvent.SEND,
            AspirationEvent.DISPOSE,
            AspirationEvent.ASK,
            AspirationEvent.PROGRESS,
            AspirationEvent.ANSWER,
            AspirationEvent.FINISH,
            AspirationEvent.CLOSE,
            AspirationEvent.REFUSE,
            AspirationEvent.REOPEN,
            AspirationEvent.MERGE,
            AspirationEvent.UNMERGE);

    /** Of these the letter carries the words. */
    private static final Set<AspirationEvent> QUOTED = EnumSet.of(
            AspirationEvent.ASK,
            AspirationEvent.PROGRESS,
            AspirationEvent.ANSWER,
            AspirationEvent.FINISH,
            AspirationEvent.REFUSE);

    private final Senders senders;
    private final AspirationRows rows;
    private final History history;
    private final ReceiptPrefixes prefixes;
    private final MailLimits limits;
    private final Notifier notifier;
    private final MessageSource messages;
    private final Site site;

    SenderLetters(
            Senders senders,
            AspirationRows rows,
            History history,
            ReceiptPrefixes prefixes,
            MailLimits limits,
            Notifier notifier,
            MessageSource messages,
            Site site) {
        this.senders = senders;
        this.rows = rows;
        this.history = history;
        this.prefixes = prefixes;
        this.limits = limits;
        this.notifier = notifier;
        this.messages = messages;
        this.site = site;
    }

    @EventListener
    void moved(AspirationMoved moved) {
        if (!TOLD.contains(moved.event()) || moved.audience() == Audience.DESK) {
            return;
        }
        Optional<AspirationStep> step = step(moved.id(), moved.step());
        if (step.isEmpty()) {
            return;
        }
        // Whoever did it knows it; of what was sent, the receipt is the news.
        if (step.get().by() != Whom.SENDER || moved.event() == AspirationEvent.SEND) {
            write(moved.id(), moved.id(), step.get());
        }
        if (moved.audience() == Audience.PUBLIC && moved.event() != AspirationEvent.SEND) {
            rows.mergedInto(moved.id()).forEach(merged -> write(merged, moved.id(), step.get()));
        }
    }

    private Optional<AspirationStep> step(AspirationId id, UUID step) {
        return history.of(id, Audience.SENDER).stream()
                .filter(found -> found.id().equals(step))
                .findFirst();
    }

    private void write(AspirationId to, AspirationId moved, AspirationStep step) {
        Optional<Reach> reach = senders.reach(to);
        if (reach.isPresent() && !(step.event() == AspirationEvent.SEND && quiet(to, reach.get()))) {
            notifier.write(
                    new Addressee(KIND, to.value()),
                    Notice.of(
                            key(step.event()),
                            TRACK,
                            moved.toString(),
                            step.id().toString()));
        }
    }

    private boolean quiet(AspirationId id, Reach reach) {
        return rows.find(id)
                .filter(aspiration -> limits.quiet(aspiration, reach.email()))
                .isPresent();
    }

    private static String key(AspirationEvent event) {
        return "aspiration.letter." + event.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Mail> write(UUID addressee, Notice notice) {
        var id = new AspirationId(addressee);
        return senders.reach(id).flatMap(reach -> rows.find(id).map(aspiration -> mail(aspiration, reach, notice)));
    }

    private Mail mail(Aspiration aspiration, Reach reach, Notice notice) {
        Locale language = reach.language().equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        boolean secret = aspiration.visibility() == Visibility.SECRET;
        String sentence = secret
                ? text(language, "aspiration.letter.secret", String.valueOf(aspiration.number()))
                : text(language, notice.key(), aspiration.content().title());
        String said = secret ? "" : said(aspiration, notice.arguments());
        String code = prefixes.shown(reach.code(), aspiration);
        String path = (language.equals(Languages.ENGLISH) ? "/en" : "") + "/aspirasi/tanda-terima/" + code;
        return new Mail(
                reach.email(),
                sentence,
                text(
                        language,
                        said.isEmpty() ? "aspiration.letter.body" : "aspiration.letter.quoting",
                        sentence,
                        site.url(path),
                        code,
                        said),
                "");
    }

    /** What an office wrote in the step; of somebody else's aspiration what everybody reads. */
    private String said(Aspiration own, List<String> arguments) {
        var moved = new AspirationId(UUID.fromString(arguments.getFirst()));
        Audience reader = moved.equals(own.id()) ? Audience.SENDER : Audience.PUBLIC;
        UUID wanted = UUID.fromString(arguments.getLast());
        return history.of(moved, reader).stream()
                .filter(step -> step.id().equals(wanted) && QUOTED.contains(step.event()))
                .map(AspirationStep::text)
                .findFirst()
                .orElse("");
    }

    private String text(Locale language, String key, String... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
