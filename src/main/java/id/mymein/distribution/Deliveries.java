package id.mymein.distribution;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.Post.Remote;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with deliveries: look where they are, try again, say what became of one. */
@Component
public class Deliveries {

    private static final int LONGEST_ADDRESS = 500;

    private final DeliveryRows rows;
    private final ChannelRows channels;
    private final Ledger ledger;
    private final Attempts attempts;
    private final AuditTrail audit;
    private final Clock clock;

    Deliveries(
            DeliveryRows rows, ChannelRows channels, Ledger ledger, Attempts attempts, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.ledger = ledger;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the regions for which this person publishes that are in one of the states, the latest first. */
    @Transactional(readOnly = true)
    public List<Delivery> in(Actor actor, DeliveryState... states) {
        return rows.in(actor.regionsFor(Action.PUBLISH_STORY), Arrays.asList(states));
    }

    /**
     * A platform was asked.
     *
     * @param deed message key of what it was asked to do
     * @param reason message key of what stood in the way; empty for nothing
     * @param said in its words; may be empty
     */
    public record Line(String deed, String outcome, String reason, String said, Instant at) {}

    /** What the platform was asked and what it said, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> history(DeliveryId id) {
        return attempts.of(id).stream()
                .map(attempt -> new Line(
                        "distribution.deed." + attempt.deed().name().toLowerCase(Locale.ROOT),
                        "distribution.outcome." + attempt.outcome().toLowerCase(Locale.ROOT),
                        attempt.reason(),
                        attempt.said(),
                        attempt.at()))
                .toList();
    }

    /** @throws NotFound where there is none that this person may see */
    @Transactional(readOnly = true)
    public Delivery find(Actor actor, DeliveryId id) {
        return rows.find(id).filter(delivery -> uses(actor, delivery)).orElseThrow(NotFound::new);
    }

    private boolean uses(Actor actor, Delivery delivery) {
        return channels.within(actor.regionsFor(Action.PUBLISH_STORY)).stream()
                .anyMatch(channel -> channel.id().equals(delivery.channel()));
    }

    private Delivery held(Actor actor, DeliveryId id) {
        return rows.lock(id).filter(delivery -> uses(actor, delivery)).orElseThrow(NotFound::new);
    }

    /**
     * Sends it as soon as the channel takes it: what failed, what waits, what a person found missing.
     *
     * @return false where that can no longer be, as it has gone meanwhile
     * @throws NotFound where there is none that this person may send
     */
    @Transactional
    public boolean send(Actor actor, DeliveryId id) {
        Delivery delivery = held(actor, id);
        boolean may = switch (delivery.state()) {
            case PLANNED, FAILED, UNSURE -> true;
            case SENDING, SENT, WITHDRAWN, CANCELLED -> false;
        };
        if (may) {
            rows.stand(id, DeliveryState.PLANNED, "", "", clock.instant());
            record(actor, "send", id, Map.of("from", delivery.state().name()));
        }
        return may;
    }

    /**
     * Keeps it from going, where it has not gone.
     *
     * @return false where it has
     * @throws NotFound where there is none that this person may stop
     */
    @Transactional
    public boolean cancel(Actor actor, DeliveryId id) {
        Delivery delivery = held(actor, id);
        boolean may = delivery.state() == DeliveryState.PLANNED || delivery.state() == DeliveryState.FAILED;
        if (may) {
            rows.stand(id, DeliveryState.CANCELLED, "", "", clock.instant());
            record(actor, "cancel", id, Map.of());
        }
        return may;
    }

    /**
     * A person says that it stands there: posted by hand, or found after an interruption.
     *
     * @param address of the post, at field {@code alamat}
     * @throws NotFound where there is none that this person may settle
     */
    @Transactional
    public FormErrors posted(Actor actor, DeliveryId id, String address) {
        Delivery delivery = held(actor, id);
        var errors = FormErrors.none();
        if (!web(address)) {
            return errors.add("alamat", "distribution.posted.wrong.alamat");
        }
        switch (delivery.state()) {
            case PLANNED, FAILED, UNSURE -> {
                rows.sent(id, new Remote("", address), actor.account().value());
                record(actor, "posted", id, Map.of("address", address));
                ledger.arrived(id);
            }
            case SENDING, SENT, WITHDRAWN, CANCELLED -> errors.add("alamat", "distribution.posted.wrong.already");
        }
        return errors;
    }

    private static boolean web(String address) {
        try {
            URI uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private void record(Actor actor, String verb, DeliveryId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "distribution." + verb, "delivery:" + id, details);
    }
}
