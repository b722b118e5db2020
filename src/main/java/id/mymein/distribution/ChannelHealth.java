package id.mymein.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves a platform alone that is down, asks for less, or no longer lets us in. */
@Component
class ChannelHealth {

    /** So many failures without success between open the circuit. */
    static final int FAILURES = 4;

    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final ChannelRows rows;
    private final DistributionNotices notices;
    private final Clock clock;

    ChannelHealth(JdbcClient jdbc, ChannelRows rows, DistributionNotices notices, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    void well(ChannelId id) {
        jdbc.sql(
                        "update channel set failures = 0, broken_until = null where id = :id and (failures > 0 or broken_until is not null)")
                .param("id", id.value())
                .update();
    }

    /** The platform asks for a pause; that is no failure. */
    void away(Channel channel, Duration wait) {
        rest(channel, clock.instant().plus(wait));
    }

    void failed(Channel channel) {
        int failures = jdbc.sql("update channel set failures = failures + 1 where id = :id returning failures")
                .param("id", channel.id().value())
                .query(Integer.class)
                .single();
        if (failures >= FAILURES) {
            Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - FAILURES, 6));
            rest(channel, clock.instant().plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest));
        }
    }

    private void rest(Channel channel, Instant until) {
        jdbc.sql("update channel set broken_until = greatest(broken_until, :until) where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", channel.id().value())
                .update();
    }

    void locked(Channel channel, String reason) {
        Channel now = rows.lock(channel.id()).orElseThrow();
        if (now.state() == ChannelState.ACTIVE) {
            rows.turn(channel.id(), ChannelState.LOCKED, reason);
            notices.locked(channel);
        }
    }
}
