package id.mymein.notification.optin;

import id.mymein.notification.Addressee;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked for which letters. Nothing is sent before the address has confirmed it, nobody learns whether an address is known, and the address is
 * erased with the last thing it asked for.
 */
@Component
public class OptIns {

    private final OptInRows rows;
    private final Asking asking;
    private final Notifier notifier;
    private final List<Wishes> wishes;
    private final Clock clock;

    OptIns(OptInRows rows, Asking asking, Notifier notifier, List<Wishes> wishes, Clock clock) {
        this.rows = rows;
        this.asking = asking;
        this.notifier = notifier;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * What is behind a link.
     *
     * @param own what the letter was about; empty where that was left since
     * @param all that the same address confirmed, and what the letter was about
     */
    public record Behind(Optional<OptIn> own, List<OptIn> all) {}

    /** False where no mail is configured, so that nobody should be promised a letter. */
    public boolean possible() {
        return notifier.mails();
    }

    /**
     * Keeps the wish unconfirmed and has a letter sent, which is written by the kind's {@code Addressees}; it gets the notice. Asked
     * again within ten minutes, or too often a day, nothing happens. The caller learns nothing, so its answer tells nothing.
     */
    @Transactional
    public void ask(MailAddress address, String kind, String topic, String language, Notice confirmation) {
        if (asking.mayWrite(address, kind + ":" + topic)) {
            UUID id = rows.add(address, kind, topic, language);
            notifier.write(new Addressee(kind, id), confirmation);
        }
    }

    /** A new secret for a letter's link; the letter is the only place where it stands. */
    @Transactional
    public String link(OptIn optIn) {
        String code = LinkCode.fresh();
        rows.link(LinkCode.hash(code), optIn);
        return code;
    }

    /** Empty where there is no such link, or everything behind it was left. */
    @Transactional(readOnly = true)
    public Optional<Behind> behind(String code) {
        return rows.linked(LinkCode.hash(code)).map(linked -> {
            List<OptIn> all = rows.of(linked.reader()).stream()
                    .filter(one -> one.confirmed() || one.id().equals(linked.optIn()))
                    .toList();
            return new Behind(
                    all.stream().filter(one -> one.id().equals(linked.optIn())).findFirst(), all);
        });
    }

    /** Confirms what the letter was about; twice is once. False where there is nothing to confirm. */
    @Transactional
    public boolean confirm(String code) {
        Optional<OptIn> own = behind(code).flatMap(Behind::own);
        own.filter(one -> !one.confirmed()).ifPresent(one -> {
            rows.confirm(one.id());
            if (single(one.kind())) {
                rows.leaveOthers(one);
            }
        });
        return own.isPresent();
    }

    private boolean single(String kind) {
        return wishes.stream().anyMatch(module -> module.single() && module.knows(kind));
    }

    /** Leaves what the letter was about. Where that was left before, nothing happens. */
    @Transactional
    public void leave(String code) {
        behind(code).flatMap(Behind::own).ifPresent(one -> rows.leave(List.of(one.id())));
    }

    /** Leaves one of those behind the link. */
    @Transactional
    public void leave(String code, UUID id) {
        behind(code).stream()
                .flatMap(behind -> behind.all().stream())
                .filter(one -> one.id().equals(id))
                .forEach(one -> rows.leave(List.of(one.id())));
    }

    /** Leaves everything; the address is gone then. */
    @Transactional
    public void leaveAll(String code) {
        rows.linked(LinkCode.hash(code)).ifPresent(linked -> rows.forget(linked.reader()));
    }

    /** Leaves everything that an address asked for, because its owner wants it erased. */
    @Transactional
    public void forget(String email) {
        rows.reader(email).ifPresent(rows::forget);
    }

    /**
     * Writes to an address where everything that it follows is to be seen and left; to one that follows nothing, nothing.
     *
     * @param key of the notice, for the kind's {@code Addressees}
     */
    @Transactional
    public void list(String email, String key) {
        rows.reader(email).stream()
                .flatMap(reader -> rows.of(reader).stream())
                .filter(OptIn::confirmed)
                .limit(1)
                .filter(one -> MailAddress.typed(email)
                        .filter(address -> asking.mayWrite(address, key))
                        .isPresent())
                .forEach(one -> notifier.write(new Addressee(one.kind(), one.id()), Notice.of(key, "/data-pribadi")));
    }

    /** With the address, for a letter; empty where it was left. */
    @Transactional(readOnly = true)
    public Optional<Reached> reach(UUID id) {
        return rows.reach(id);
    }

    /** @param address where the letter goes */
    public record Reached(OptIn optIn, String address) {}

    /** The confirmed ones of any of the topics, one of each reader. */
    @Transactional(readOnly = true)
    public List<OptIn> about(String kind, List<String> topics) {
        return rows.about(kind, topics);
    }

    /** Which topics of a kind are kept. */
    @Transactional(readOnly = true)
    public List<String> topics(String kind) {
        return rows.topics(kind);
    }

    /** Ends a topic, of which there will be no more news. */
    @Transactional
    public void end(String kind, String topic) {
        rows.end(kind, topic);
    }

    /** Confirmed ones that have been told nothing of what happened since; the next run goes on after the last of them. */
    @Transactional(readOnly = true)
    public List<OptIn> untold(String kind, OffsetDateTime until, UUID after, int most) {
        return rows.untold(kind, until, after, most);
    }

    /** Notes that it is told until then; false where somebody else did so first, or it was left. */
    @Transactional
    public boolean told(OptIn optIn, OffsetDateTime until) {
        return rows.told(optIn, until);
    }

    /** Erases what was not confirmed in time, and what nobody needs any more. */
    @Transactional
    public void clean() {
        rows.clean(clock.instant().atOffset(ZoneOffset.UTC));
        asking.forget();
    }
}
