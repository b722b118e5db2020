package id.mymein.distribution;

import id.mymein.distribution.Attempts.Deed;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Channels that only show how channels look, as in the demo. They are paused from the start and cannot be resumed, so that no
 * platform is ever asked for anything, whatever somebody presses.
 */
@Component
public class SampleChannels {

    private final Channels channels;
    private final ChannelRows rows;
    private final DeliveryRows deliveries;
    private final Attempts attempts;
    private final Settlement settlement;
    private final Clock clock;

    SampleChannels(
            Channels channels,
            ChannelRows rows,
            DeliveryRows deliveries,
            Attempts attempts,
            Settlement settlement,
            Clock clock) {
        this.channels = channels;
        this.rows = rows;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param why it is paused, in a person's words
     * @throws id.mymein.platform.web.NotFound where the actor keeps no channels of that office
     */
    public ChannelResult add(Actor actor, ChannelId id, ChannelKind kind, ChannelTyped typed, String why) {
        return channels.add(actor, id, kind, typed, why);
    }

    /**
     * Settles a story's planned delivery as if the platform had been asked and had said that.
     *
     * @throws java.util.NoSuchElementException where no delivery of the story is planned for that channel, or it is no sample
     */
    @Transactional
    public void answer(StoryId story, ChannelId channel, Reply reply) {
        Channel sample = rows.lock(channel).filter(Channel::sample).orElseThrow();
        DeliveryId id = deliveries.of(story).stream()
                .filter(one -> one.channel().equals(channel) && one.state() == DeliveryState.PLANNED)
                .findFirst()
                .orElseThrow()
                .id();
        deliveries.begin(id, clock.instant().plus(Courier.LEASE));
        Delivery begun = deliveries.find(id).orElseThrow();
        attempts.asked(id, Deed.POST, () -> reply);
        settlement.settle(sample, begun, reply, false);
    }
}
