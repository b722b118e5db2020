package id.mymein.distribution;

import id.mymein.distribution.Delivery.Saying;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the deliveries of what is public: as an editor decided for story and channel, else by the channel's defaults. */
@Component
class Releasing {

    private final PublishedRegister published;
    private final Offices offices;
    private final ChannelRows channels;
    private final PlanRows plans;
    private final DeliveryRows deliveries;
    private final Connectors connectors;
    private final Sayings sayings;
    private final ShortLinks links;
    private final DistributionNotices notices;
    private final Clock clock;

    Releasing(
            PublishedRegister published,
            Offices offices,
            ChannelRows channels,
            PlanRows plans,
            DeliveryRows deliveries,
            Connectors connectors,
            Sayings sayings,
            ShortLinks links,
            DistributionNotices notices,
            Clock clock) {
        this.published = published;
        this.offices = offices;
        this.channels = channels;
        this.plans = plans;
        this.deliveries = deliveries;
        this.connectors = connectors;
        this.sayings = sayings;
        this.links = links;
        this.notices = notices;
        this.clock = clock;
    }

    /** The story as the public reads it; empty while, or once, it does not. */
    Optional<PublishedStory> live(StoryId id) {
        return published
                .find(id)
                .flatMap(there -> there instanceof PublishedAddress.Found(PublishedStory story)
                        ? Optional.of(story)
                        : Optional.empty());
    }

    Shape shape(Channel channel) {
        return connectors.of(channel.kind()).shape(new Access(channel.id(), channels.settings(channel.id())));
    }

    /** True where the channel's defaults ask for it. */
    static boolean includes(Channel channel, Content content) {
        return RegionCode.isCode(content.region())
                && channel.defaults().include(content.category(), new RegionCode(content.region()));
    }

    /** Does at once what an editor decided of a story that is public; what has gone is not changed by it. */
    void follow(PublishedStory story, Channel channel, Choice choice, @Nullable Delivery delivery) {
        if (delivery == null) {
            if (choice.chosen()) {
                deliver(story, channel, choice);
            }
            return;
        }
        boolean waits = delivery.state() == DeliveryState.PLANNED
                || delivery.state() == DeliveryState.FAILED
                || delivery.state() == DeliveryState.CANCELLED;
        if (waits && choice.chosen()) {
            deliveries.stand(delivery.id(), DeliveryState.PLANNED, "", "", begin(choice));
            deliveries.say(delivery.id(), story.release().number(), saying(story, channel, choice));
        } else if (waits) {
            deliveries.stand(delivery.id(), DeliveryState.CANCELLED, "", "", clock.instant());
        }
    }

    /** Plans all that a story's first release asks for. What is planned already stays as it is. */
    @Transactional
    public void released(StoryId id) {
        live(id).filter(story -> !story.item().archived()).ifPresent(story -> {
            Map<ChannelId, Choice> choices = plans.of(id);
            for (Channel channel : reached(story)) {
                Choice choice = choices.get(channel.id());
                if (choice != null ? choice.chosen() : includes(channel, story.content())) {
                    deliver(story, channel, choice);
                }
            }
        });
    }

    /** The channels of whoever published it, wherever it happened. */
    private List<Channel> reached(PublishedStory story) {
        return offices.find(story.item().office())
                .map(Office::region)
                .map(channels::over)
                .orElse(List.of());
    }

    private void deliver(PublishedStory story, Channel channel, @Nullable Choice choice) {
        deliveries
                .plan(
                        story.item().id(),
                        channel.id(),
                        story.release().number(),
                        saying(story, channel, choice),
                        begin(choice))
                .filter(planned -> channel.kind().assisted())
                .flatMap(deliveries::find)
                .ifPresent(delivery -> notices.waits(channel, delivery));
    }

    private Instant begin(@Nullable Choice choice) {
        Instant now = clock.instant();
        return choice == null
                        || choice.notBefore() == null
                        || choice.notBefore().isBefore(now)
                ? now
                : choice.notBefore();
    }

    /** What it says in a channel as it is public now. */
    Saying saying(PublishedStory story, Channel channel, @Nullable Choice choice) {
        String link = links.of(story.item().id(), channel.id());
        return sayings.of(story.content(), story.item().urgent(), shape(channel), link, choice);
    }

    /** What waits to go says what the newest release says; words that somebody wrote for an older one are not used any more. */
    void renew(PublishedStory story) {
        int release = story.release().number();
        deliveries.of(story.item().id()).stream()
                .filter(delivery -> delivery.release() < release)
                .forEach(delivery -> channels.find(delivery.channel())
                        .ifPresent(channel -> deliveries.say(delivery.id(), release, saying(story, channel, null))));
    }
}
