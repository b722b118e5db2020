package id.mymein.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after channels: asks each whether we still get in and how many follow it, and warns before a token ends, 14 and 3 days
 * ahead.
 */
@Component
class ChannelWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelWatch.class);
    private static final List<Integer> WARNINGS = List.of(3, 14);

    private final JdbcClient jdbc;
    private final Channels channels;
    private final ChannelRows rows;
    private final Followers followers;
    private final DistributionNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChannelWatch(
            JdbcClient jdbc,
            Channels channels,
            ChannelRows rows,
            Followers followers,
            DistributionNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.rows = rows;
        this.followers = followers;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (ChannelId id : active()) {
            try {
                channels.look(id);
                transaction.executeWithoutResult(status -> warn(id));
                followers.count(id);
            } catch (RuntimeException broken) {
                LOG.warn("channel {} could not be looked at", id, broken);
            }
        }
    }

    private List<ChannelId> active() {
        return jdbc.sql("select id from channel where state = 'ACTIVE' order by id")
                .query((row, n) -> new ChannelId(row.getObject("id", UUID.class)))
                .list();
    }

    private void warn(ChannelId id) {
        Channel channel = rows.lock(id).orElseThrow();
        Instant end = channel.health().expires();
        if (end == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), end);
        WARNINGS.stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .filter(days -> told(id, days))
                .ifPresent(days -> notices.expires(channel, (int) Math.max(0, left.toDays())));
    }

    /** True where that warning is new. */
    private boolean told(ChannelId id, int days) {
        return jdbc.sql("""
                        update channel set expiry_told = :days
                        where id = :id and (expiry_told = 0 or expiry_told > :days) and expires_at is not null
                          and checked_at <= :now""")
                        .param("days", days)
                        .param("id", id.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
