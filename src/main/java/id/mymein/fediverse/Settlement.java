package id.mymein.fediverse;

import id.mymein.fediverse.DeliveryRows.Delivery;
import id.mymein.platform.outbound.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what came of a delivery, and what follows for the server it went to. */
@Component
class Settlement {

    /** So long is one thing tried. */
    static final Duration TRIED = Duration.ofDays(3);

    /** So long may a server be away before its followers are given up. */
    static final Duration GONE = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Backoff ONE = new Backoff(Duration.ofMinutes(2), Duration.ofHours(12));
    private static final Backoff SERVER = new Backoff(Duration.ofSeconds(30), Duration.ofHours(6));

    private final Hosts hosts;
    private final DeliveryRows deliveries;
    private final Followers followers;
    private final Clock clock;

    Settlement(Hosts hosts, DeliveryRows deliveries, Followers followers, Clock clock) {
        this.hosts = hosts;
        this.deliveries = deliveries;
        this.followers = followers;
        this.clock = clock;
    }

    void settle(String host, Delivery delivery, Response response) {
        Host known = hosts.lock(host);
        switch (response) {
            case Response.Taken taken -> {
                deliveries.delivered(delivery.id());
                hosts.well(host);
            }
            case Response.Refused(String reason) -> {
                deliveries.failed(delivery.id(), reason);
                hosts.well(host);
            }
            case Response.Gone gone -> {
                deliveries.failed(delivery.id(), "fediverse.reason.refused");
                followers.dropInbox(String.valueOf(delivery.inbox()));
                hosts.well(host);
            }
            case Response.NotNow(String reason) -> {
                again(delivery, reason, Duration.ZERO);
                hosts.well(host);
            }
            case Response.Down(String reason, Duration least) -> down(known, delivery, reason, least);
        }
    }

    private void again(Delivery delivery, String reason, Duration least) {
        Instant next =
                clock.instant().plus(longer(ONE.after(delivery.attempts(), RandomGenerator.getDefault()), least));
        if (next.isAfter(delivery.since().plus(TRIED))) {
            deliveries.failed(delivery.id(), reason);
        } else {
            deliveries.again(delivery.id(), reason, next);
        }
    }

    private void down(Host host, Delivery delivery, String reason, Duration least) {
        again(delivery, reason, least);
        String name = host.host();
        Instant now = clock.instant();
        Duration rest = SERVER.after(host.failures() + 1, RandomGenerator.getDefault());
        hosts.failed(name, reason, now.plus(longer(rest, least)));
        Instant since = host.failingSince();
        if (since != null && since.isBefore(now.minus(GONE))) {
            deliveries.cancel(name);
            int dropped = followers.drop(name);
            LOG.info(
                    "server {} has not answered for {} days; {} followers on it are given up",
                    name,
                    GONE.toDays(),
                    dropped);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
