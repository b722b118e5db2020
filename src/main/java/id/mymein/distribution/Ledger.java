package id.mymein.distribution;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Recall.Kind;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of where a wrong story still stands. A correction or a retraction puts one task into it for every place; it is empty
 * when none is left. What a program cannot do, a person must, within a time.
 */
@Component
public class Ledger {

    /** Press Council, cyber media guidelines 2012: a complaint is handled within 2 × 24 hours; half of it for what is wrong here. */
    private static final Duration TIME = Duration.ofHours(24);

    private final RecallRows rows;
    private final DeliveryRows deliveries;
    private final ChannelRows channels;
    private final PublishedRegister published;
    private final Releasing releasing;
    private final DistributionNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Ledger(
            RecallRows rows,
            DeliveryRows deliveries,
            ChannelRows channels,
            PublishedRegister published,
            Releasing releasing,
            DistributionNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.channels = channels;
        this.published = published;
        this.releasing = releasing;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is open in the regions for which this person publishes, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Recall> open(Actor actor) {
        return rows.open(actor.regionsFor(Action.PUBLISH_STORY));
    }

    /** All that ever was to be taken back of a story. */
    @Transactional(readOnly = true)
    public List<Recall> of(StoryId story) {
        return rows.of(story);
    }

    /** Brings every place to what the public reads now, or away where the public reads nothing any more. */
    @Transactional
    public void follow(StoryId story) {
        switch (published.find(story).orElse(null)) {
            case PublishedAddress.Found(PublishedStory now) -> {
                releasing.renew(now);
                deliveries.of(story).forEach(delivery -> correct(delivery, now));
            }
            case PublishedAddress.Gone gone ->
                deliveries.of(story).forEach(delivery -> retract(delivery, gone.reason()));
            case null, default -> {}
        }
    }

    private static boolean gone(Delivery delivery) {
        return switch (delivery.state()) {
            case SENDING, SENT, UNSURE -> true;
            case PLANNED, FAILED, WITHDRAWN, CANCELLED -> false;
        };
    }

    private void correct(Delivery delivery, PublishedStory now) {
        PublicRelease release = now.release();
        if (!gone(delivery) || delivery.release() >= release.number()) {
            return;
        }
        Channel channel = channels.find(delivery.channel()).orElseThrow();
        String text = releasing.saying(now, channel, null).text();
        if (text.equals(delivery.saying().text()) && release.correction() == null) {
            return;
        }
        rows.overtake(delivery.id(), Kind.CORRECT);
        String why = release.correction() == null ? "" : release.correction();
        add(channel, delivery, Kind.CORRECT, release.number(), text, why);
    }

    private void retract(Delivery delivery, String reason) {
        if (!gone(delivery)) {
            if (delivery.state() != DeliveryState.WITHDRAWN) {
                deliveries.stand(delivery.id(), DeliveryState.CANCELLED, "", "", clock.instant());
            }
            return;
        }
        rows.overtake(delivery.id(), Kind.CORRECT);
        Channel channel = channels.find(delivery.channel()).orElseThrow();
        add(channel, delivery, Kind.RETRACT, delivery.release(), "", reason);
    }

    private void add(Channel channel, Delivery delivery, Kind kind, int release, String text, String reason) {
        boolean byHand = channel.kind().assisted() || channel.state() == ChannelState.CLOSED;
        Instant due = clock.instant().plus(TIME);
        if (rows.open(delivery.id(), kind, release, text, reason, byHand, due) && byHand) {
            notices.byHand(channel, delivery);
        }
    }

    /** It has just arrived somewhere; what happened to the story meanwhile follows it there. */
    void arrived(DeliveryId id) {
        Delivery delivery = deliveries.find(id).orElseThrow();
        switch (published.find(delivery.story()).orElse(null)) {
            case PublishedAddress.Found(PublishedStory now) -> correct(delivery, now);
            case PublishedAddress.Gone gone -> retract(delivery, gone.reason());
            case null, default -> {}
        }
    }

    /** Writes down that a place is right again. */
    void settled(Recall recall, boolean confirmed, Remote remote) {
        rows.done(recall.id(), confirmed, null, "");
        stands(recall, remote);
    }

    private void stands(Recall recall, Remote remote) {
        DeliveryId id = recall.delivery().id();
        if (recall.kind() == Kind.RETRACT) {
            deliveries.stand(id, DeliveryState.WITHDRAWN, "", "", clock.instant());
        } else {
            deliveries.corrected(id, recall.release(), recall.text(), remote);
        }
    }

    /**
     * A person says that it is done there.
     *
     * @param note how, or where it now stands; may be empty
     * @throws NotFound where there is none that is open and this person's to do
     */
    @Transactional
    public void done(Actor actor, UUID id, String note) {
        Recall recall = rows.lock(id)
                .filter(one -> one.state() == Recall.State.OPEN
                        && uses(actor, one.delivery().channel()))
                .orElseThrow(NotFound::new);
        rows.done(id, true, actor.account().value(), note);
        stands(recall, recall.delivery().remote());
        audit.record(
                actor.auditName(),
                "distribution.recalled",
                "delivery:" + recall.delivery().id(),
                Map.of("kind", recall.kind().name(), "note", note));
    }

    /**
     * Has the program try again at once what it gave up.
     *
     * @throws NotFound where there is none that is open and this person's to do
     */
    @Transactional
    public void again(Actor actor, UUID id) {
        Recall recall = rows.lock(id)
                .filter(one -> one.state() == Recall.State.OPEN
                        && uses(actor, one.delivery().channel()))
                .orElseThrow(NotFound::new);
        boolean assisted = channels.find(recall.delivery().channel())
                .map(channel -> channel.kind().assisted())
                .orElse(true);
        rows.again(id, assisted, "", "", clock.instant());
    }

    private boolean uses(Actor actor, ChannelId channel) {
        return channels.within(actor.regionsFor(Action.PUBLISH_STORY)).stream()
                .anyMatch(one -> one.id().equals(channel));
    }
}
