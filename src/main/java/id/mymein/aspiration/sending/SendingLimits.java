package id.mymein.aspiration.sending;

import id.mymein.aspiration.Senders;
import id.mymein.aspiration.text.SubmissionFingerprint;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keeps the same text from pouring in: counted by content, for devices that never sent anything before. */
@Component
public class SendingLimits {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Senders senders;
    private final Clock clock;
    private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(0, 0));

    SendingLimits(JdbcClient jdbc, Senders senders, Clock clock) {
        this.jdbc = jdbc;
        this.senders = senders;
        this.clock = clock;
    }

    /** What came in during a minute, counted from midnight of 1970; in memory: a restart forgives. */
    private record Minute(long at, int count) {}

    /** Counts one more of whatever device; false where all of them together have sent as many as the rules allow for this minute. */
    public boolean oneMore() {
        long now = clock.instant().getEpochSecond() / 60;
        Minute counted = minute.updateAndGet(before -> new Minute(now, before.at() == now ? before.count() + 1 : 1));
        return counted.count() <= figure("all_a_minute");
    }

    /** How often these words came within a day. */
    public long sentLately(String text) {
        return jdbc.sql("select count(*) from aspiration_sent_text where hash = :hash and sent_at > :since")
                .param("hash", hash(text))
                .param("since", since())
                .query(Long.class)
                .single();
    }

    /** True where a device that is new brings words that came too often already. */
    public boolean tooOften(String device, long sentLately) {
        return sentLately >= figure("same_text_a_day") && !senders.hasSent(device);
    }

    /** Remembers the words for a day. */
    public void sent(String text) {
        jdbc.sql("insert into aspiration_sent_text (hash, sent_at) values (:hash, :now)")
                .param("hash", hash(text))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget() {
        jdbc.sql("delete from aspiration_sent_text where sent_at <= :since")
                .param("since", since())
                .update();
    }

    int figure(String key) {
        return jdbc.sql("select value from aspiration_rule where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(DAY).atOffset(ZoneOffset.UTC);
    }

    private static String hash(String text) {
        return SubmissionFingerprint.of(text).exact();
    }
}
