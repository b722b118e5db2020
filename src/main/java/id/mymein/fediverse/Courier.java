package id.mymein.fediverse;

import id.mymein.fediverse.DeliveryRows.Delivery;
import id.mymein.platform.outbound.Outbound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what is due to one server, one thing after the other. That it is being sent is on record before it is sent; what a crash
 * interrupts is sent again when the lease is over, which does no harm, because an activity keeps its id.
 */
@Component
class Courier {

    /** Longer than any question takes; after that, whoever began it is gone. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_IN_A_ROW = 200;

    private final Hosts hosts;
    private final DeliveryRows deliveries;
    private final Settlement settlement;
    private final LocalActors actors;
    private final Requests requests;
    private final Outbound outbound;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Courier(
            Hosts hosts,
            DeliveryRows deliveries,
            Settlement settlement,
            LocalActors actors,
            Requests requests,
            Outbound outbound,
            TransactionTemplate transaction,
            Clock clock) {
        this.hosts = hosts;
        this.deliveries = deliveries;
        this.settlement = settlement;
        this.actors = actors;
        this.requests = requests;
        this.outbound = outbound;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that is due there, as long as it answers. */
    void workOff(String host) {
        for (int done = 0; done < MOST_IN_A_ROW; done++) {
            Optional<Delivery> next = Optional.ofNullable(transaction.execute(status -> take(host)));
            if (next.isEmpty()) {
                return;
            }
            deliver(host, next.get());
        }
    }

    /** Null where nothing is to be done now. */
    private @Nullable Delivery take(String name) {
        Instant now = clock.instant();
        if (!hosts.lock(name).open(now) || deliveries.underWay(name)) {
            return null;
        }
        return deliveries.begin(name, now.plus(LEASE)).orElse(null);
    }

    private void deliver(String host, Delivery delivery) {
        Response response = actors.find(delivery.actor())
                .map(actor ->
                        Response.of(outbound.send(requests.post(delivery.inbox(), actor, delivery.body()), PATIENCE)))
                .orElseGet(() -> new Response.Refused("fediverse.reason.nobody"));
        transaction.executeWithoutResult(status -> settlement.settle(host, delivery, response));
    }
}
