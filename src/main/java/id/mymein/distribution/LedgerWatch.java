package id.mymein.distribution;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of what still stands wrong somewhere after its time. */
@Component
class LedgerWatch {

    private final JdbcClient jdbc;
    private final DeliveryRows deliveries;
    private final ChannelRows channels;
    private final DistributionNotices notices;
    private final Clock clock;

    LedgerWatch(
            JdbcClient jdbc, DeliveryRows deliveries, ChannelRows channels, DistributionNotices notices, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.channels = channels;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        jdbc.sql("""
                update recall set told_late_at = :now
                where state = 'OPEN' and due_at < :now and told_late_at is null returning delivery_id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DeliveryId(row.getObject("delivery_id", UUID.class)))
                .list()
                .forEach(this::remind);
    }

    private void remind(DeliveryId id) {
        deliveries
                .find(id)
                .ifPresent(delivery ->
                        channels.find(delivery.channel()).ifPresent(channel -> notices.late(channel, delivery)));
    }
}
