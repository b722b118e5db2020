package id.mymein.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Writes down what came of a delivery, and what that says of its channel. */
@Component
class Settlement {

    /** With {@link Waits}, the last of them comes after some six hours. */
    static final int ATTEMPTS = 12;

    /** A platform that may have done it is looked at again after that long; it needs a while to show it. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    private final DeliveryRows deliveries;
    private final ChannelHealth health;
    private final Ledger ledger;
    private final DistributionNotices notices;
    private final Clock clock;

    Settlement(DeliveryRows deliveries, ChannelHealth health, Ledger ledger, DistributionNotices notices, Clock clock) {
        this.deliveries = deliveries;
        this.health = health;
        this.ledger = ledger;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The caller is in a transaction.
     *
     * @param repeatable true where it may simply be asked again
     */
    void settle(Channel channel, Delivery asked, Reply reply, boolean repeatable) {
        Delivery delivery = deliveries.lock(asked.id()).orElseThrow();
        if (delivery.state() != DeliveryState.SENDING || delivery.version() != asked.version()) {
            // A person, or a process that was faster, has said what became of it.
            return;
        }
        switch (reply) {
            case Reply.Done(Post.Remote remote) -> {
                deliveries.sent(delivery.id(), remote, null);
                health.well(channel.id());
                ledger.arrived(delivery.id());
            }
            case Reply.Later(Duration wait, String reason) -> {
                health.away(channel, wait);
                again(channel, delivery, wait, reason, "");
            }
            case Reply.Refused(String reason, String said) -> fail(channel, delivery, reason, said);
            case Reply.Locked(String reason, String said) -> {
                health.locked(channel, reason);
                deliveries.stand(delivery.id(), DeliveryState.PLANNED, reason, said, clock.instant());
            }
            case Reply.Unknown(String reason) -> {
                health.failed(channel);
                if (repeatable) {
                    again(channel, delivery, Duration.ZERO, reason, "");
                } else {
                    lookAfter(channel, delivery, reason);
                }
            }
            case Reply.Unable() -> unsure(channel, delivery);
            // Looked for, not there, and posting was not asked: it begins anew.
            case Reply.Absent() -> again(channel, delivery, Duration.ZERO, "", "");
        }
    }

    private void again(Channel channel, Delivery delivery, Duration least, String reason, String said) {
        if (delivery.tries().made() >= ATTEMPTS) {
            fail(channel, delivery, reason, said);
            return;
        }
        Duration wait = Waits.after(delivery.tries().made(), RandomGenerator.getDefault());
        Instant next = clock.instant().plus(wait.compareTo(least) > 0 ? wait : least);
        deliveries.stand(delivery.id(), DeliveryState.PLANNED, reason, said, next);
    }

    private void lookAfter(Channel channel, Delivery delivery, String reason) {
        if (delivery.tries().made() >= ATTEMPTS) {
            unsure(channel, delivery);
            return;
        }
        deliveries.stand(
                delivery.id(),
                DeliveryState.SENDING,
                reason,
                "",
                clock.instant().plus(LOOK_AGAIN));
    }

    private void fail(Channel channel, Delivery delivery, String reason, String said) {
        deliveries.stand(delivery.id(), DeliveryState.FAILED, reason, said, clock.instant());
        notices.failed(channel, delivery);
    }

    private void unsure(Channel channel, Delivery delivery) {
        deliveries.stand(delivery.id(), DeliveryState.UNSURE, "distribution.reason.unsure", "", clock.instant());
        notices.unsure(channel, delivery);
    }
}
