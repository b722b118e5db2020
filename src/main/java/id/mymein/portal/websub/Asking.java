package id.mymein.portal.websub;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.mymein.platform.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is asked of the hub, as far as it can be meant; whether it is, the callback is asked afterwards. */
@Component
class Asking {

    static final TaskDescriptor<Void> VERIFY = TaskDescriptor.of("verify-websub-wish");

    /** Shorter than this a secret has to be, says the Recommendation (in bytes). */
    private static final int SECRET = 200;

    private static final int LONGEST = 1000;
    private static final Duration USUAL = Duration.ofDays(10);
    private static final Duration LEAST = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(30);

    private static final Duration LATELY = Duration.ofHours(1);
    private static final int MOST_OF_A_HOST = 100;
    private static final int MOST_READERS = 20_000;

    private final ReaderRows rows;
    private final Topics topics;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Asking(ReaderRows rows, Topics topics, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.rows = rows;
        this.topics = topics;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** As it was sent; empty for what was not. */
    record Sent(String mode, String topic, String callback, String secret, String seconds) {}

    enum Taken {
        YES,
        MODE,
        TOPIC,
        CALLBACK,
        SECRET,
        LEASE,
        BUSY
    }

    @Transactional
    public Taken take(Sent sent) {
        Wish.Mode mode = mode(sent.mode());
        if (mode == null) {
            return Taken.MODE;
        }
        URI callback = callback(sent.callback());
        if (callback == null) {
            return Taken.CALLBACK;
        }
        if (sent.secret().getBytes(StandardCharsets.UTF_8).length >= SECRET) {
            return Taken.SECRET;
        }
        if (!sent.seconds().matches("[0-9]{0,9}")) {
            return Taken.LEASE;
        }
        var wish = new Wish(Ids.next(clock), mode, sent.topic(), callback, sent.secret(), seconds(sent.seconds()));
        boolean full = mode == Wish.Mode.SUBSCRIBE && rows.readers() >= MOST_READERS;
        if (full || rows.asked(wish.host(), LATELY) >= MOST_OF_A_HOST) {
            return Taken.BUSY;
        }
        if (topics.content(sent.topic()).isEmpty()) {
            return Taken.TOPIC;
        }
        rows.ask(wish);
        scheduler.ifAvailable(client ->
                client.scheduleIfNotExists(VERIFY.instance(wish.id().toString()).scheduledTo(clock.instant())));
        return Taken.YES;
    }

    private static Wish.@Nullable Mode mode(String sent) {
        return switch (sent) {
            case "subscribe" -> Wish.Mode.SUBSCRIBE;
            case "unsubscribe" -> Wish.Mode.UNSUBSCRIBE;
            default -> null;
        };
    }

    /** Null where nobody can be told there. */
    private static @Nullable URI callback(String sent) {
        try {
            URI there = URI.create(sent);
            boolean web = "https".equals(there.getScheme()) || "http".equals(there.getScheme());
            return web && there.getHost() != null && there.getFragment() == null && sent.length() <= LONGEST
                    ? there
                    : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static int seconds(String sent) {
        long asked = sent.isEmpty() ? USUAL.toSeconds() : Long.parseLong(sent);
        return (int) Math.clamp(asked, LEAST.toSeconds(), MOST.toSeconds());
    }
}
