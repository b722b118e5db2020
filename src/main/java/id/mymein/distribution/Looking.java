package id.mymein.distribution;

import id.mymein.distribution.Connector.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whether what a platform said it posted really stands there, where one can look. A platform may be slow to show it, so it is
 * missing only when it was not there twice; then a person decides.
 */
@Component
class Looking {

    private static final Duration SECOND = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final ChannelRows channels;
    private final DeliveryRows deliveries;
    private final Connectors connectors;
    private final DistributionNotices notices;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Looking(
            JdbcClient jdbc,
            ChannelRows channels,
            DeliveryRows deliveries,
            Connectors connectors,
            DistributionNotices notices,
            Attempts attempts,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.deliveries = deliveries;
        this.connectors = connectors;
        this.notices = notices;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Taken(Channel channel, Delivery delivery) {}

    /** Looks at the next that is due in a channel; false where nothing is. */
    boolean next(ChannelId channel) {
        Optional<Taken> taken = Optional.ofNullable(transaction.execute(status -> take(channel)));
        taken.ifPresent(this::look);
        return taken.isPresent();
    }

    private @Nullable Taken take(ChannelId id) {
        Channel channel = channels.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (!channel.open(now)) {
            return null;
        }
        return jdbc.sql("""
                select * from delivery d
                where channel_id = :channel and state = 'SENT' and look_at <= :now
                  and not exists (select from recall r where r.delivery_id = d.id and r.state = 'OPEN')
                order by look_at limit 1 for update skip locked""")
                .param("channel", id.value())
                .param("now", moment(now))
                .query(DeliveryRows::read)
                .optional()
                .map(delivery -> {
                    lookAt(delivery.id(), now.plus(Courier.LEASE));
                    return new Taken(channel, delivery);
                })
                .orElse(null);
    }

    private void look(Taken taken) {
        Connector connector = connectors.of(taken.channel().kind());
        Access access = channels.access(taken.channel().id());
        Delivery delivery = taken.delivery();
        Reading reading = attempts.read(delivery.id(), () -> connector.read(access, delivery.remote()));
        transaction.executeWithoutResult(status -> settle(taken, reading));
    }

    private void settle(Taken taken, Reading reading) {
        Delivery now = deliveries.lock(taken.delivery().id()).orElseThrow();
        if (now.state() != DeliveryState.SENT
                || now.version() != taken.delivery().version()) {
            // It was corrected or taken away meanwhile, which is read back by itself.
            return;
        }
        Instant second = Objects.requireNonNull(now.sentAt()).plus(SECOND);
        if (reading instanceof Reading.Gone && clock.instant().isBefore(second)) {
            lookAt(now.id(), second);
            return;
        }
        lookAt(now.id(), null);
        if (reading instanceof Reading.Gone) {
            deliveries.stand(now.id(), DeliveryState.UNSURE, "distribution.reason.vanished", "", clock.instant());
            notices.unsure(taken.channel(), now);
        }
    }

    private void lookAt(DeliveryId id, @Nullable Instant when) {
        jdbc.sql("update delivery set look_at = :when where id = :id")
                .param("when", when == null ? null : moment(when))
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
