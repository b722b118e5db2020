package id.mymein.distribution;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.Delivery.Saying;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides what goes where: an editor per story and channel, else the channel's defaults. */
@Component
public class Planning {

    private final StoryDesk desk;
    private final PublishedRegister published;
    private final Offices offices;
    private final ChannelRows channels;
    private final PlanRows plans;
    private final DeliveryRows deliveries;
    private final Connectors connectors;
    private final Sayings sayings;
    private final ShortLinks links;
    private final DistributionNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Planning(
            StoryDesk desk,
            PublishedRegister published,
            Offices offices,
            ChannelRows channels,
            PlanRows plans,
            DeliveryRows deliveries,
            Connectors connectors,
            Sayings sayings,
            ShortLinks links,
            DistributionNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.published = published;
        this.offices = offices;
        this.channels = channels;
        this.plans = plans;
        this.deliveries = deliveries;
        this.connectors = connectors;
        this.sayings = sayings;
        this.links = links;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A channel as it stands to a story.
     *
     * @param choice what was decided; null where the channel's defaults decide
     * @param goes true where it will go there when it is published
     * @param saying what it will say, or says; with an example for the address while there is none
     * @param left how much longer it may be; below 0 where it is too long
     * @param delivery null before it is planned
     */
    public record Row(
            Channel channel,
            Shape shape,
            @Nullable Choice choice,
            boolean goes,
            Saying saying,
            int left,
            @Nullable Delivery delivery) {}

    /** @param live true where the public reads it */
    public record Plan(StoryId story, Content content, boolean live, List<Row> rows) {}

    /** @throws NotFound where there is no such story, or the actor does not publish it */
    @Transactional(readOnly = true)
    public Plan plan(Actor actor, StoryId id) {
        StoryView story = story(actor, id);
        Optional<PublishedStory> live = live(id);
        Content content = live.map(PublishedStory::content).orElseGet(story::content);
        Map<ChannelId, Choice> choices = plans.of(id);
        List<Delivery> made = deliveries.of(id);
        boolean urgent = live.map(told -> told.item().urgent()).orElse(false);
        List<Row> rows = new ArrayList<>();
        for (Channel channel : channels.over(story.office().region())) {
            Delivery delivery = made.stream()
                    .filter(one -> one.channel().equals(channel.id()))
                    .findFirst()
                    .orElse(null);
            rows.add(row(channel, content, urgent, choices.get(channel.id()), delivery));
        }
        return new Plan(id, content, live.isPresent(), rows);
    }

    private StoryView story(Actor actor, StoryId id) {
        StoryView story = desk.story(actor, id);
        if (!actor.may(Action.PUBLISH_STORY, story.office().id(), story.office().region())) {
            throw new NotFound();
        }
        return story;
    }

    private Optional<PublishedStory> live(StoryId id) {
        return published
                .find(id)
                .flatMap(there -> there instanceof PublishedAddress.Found(PublishedStory story)
                        ? Optional.of(story)
                        : Optional.empty());
    }

    private Row row(
            Channel channel, Content content, boolean urgent, @Nullable Choice choice, @Nullable Delivery delivery) {
        Shape shape = shape(channel);
        Saying saying =
                delivery != null ? delivery.saying() : sayings.of(content, urgent, shape, links.example(), choice);
        boolean goes = choice != null ? choice.chosen() : includes(channel, content);
        return new Row(
                channel, shape, choice, goes, saying, shape.left(saying.text(), saying.picture() != null), delivery);
    }

    private Shape shape(Channel channel) {
        return connectors.of(channel.kind()).shape(new Access(channel.id(), channels.settings(channel.id())));
    }

    private static boolean includes(Channel channel, Content content) {
        return RegionCode.isCode(content.region())
                && channel.defaults().include(content.category(), new RegionCode(content.region()));
    }

    /**
     * Keeps what an editor decides. Of a story that is public already it is done at once; what has gone is not changed by it.
     *
     * @return what is wrong with it, at {@code teks} or {@code foto}; nothing is kept then
     * @throws NotFound where there is no such story or channel, or the actor does not publish it
     */
    @Transactional
    public FormErrors choose(Actor actor, StoryId id, ChannelId channel, Choice choice) {
        Plan plan = plan(actor, id);
        Row row = plan.rows().stream()
                .filter(one -> one.channel().id().equals(channel))
                .findFirst()
                .orElseThrow(NotFound::new);
        var errors = FormErrors.none();
        Saying saying = sayings.of(plan.content(), false, row.shape(), links.example(), choice);
        int left = row.shape().left(saying.text(), saying.picture() != null);
        if (left < 0) {
            errors.add("teks", "distribution.plan.wrong.teks", -left);
        }
        if (choice.chosen() && row.shape().picture() && saying.picture() == null) {
            errors.add("foto", "distribution.plan.wrong.foto");
        }
        if (errors.any()) {
            return errors;
        }
        plans.keep(actor, id, channel, choice);
        audit.record(
                actor.auditName(),
                "distribution.choose",
                "story:" + id,
                Map.of("channel", channel.toString(), "chosen", choice.chosen()));
        live(id).ifPresent(story -> apply(story, row.channel(), choice, row.delivery()));
        return errors;
    }

    private void apply(PublishedStory story, Channel channel, Choice choice, @Nullable Delivery delivery) {
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
