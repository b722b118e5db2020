package id.mymein.distribution;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.Delivery.Saying;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an editor decides of a story: where it goes, when, with which words and picture. */
@Component
public class Planning {

    private final StoryDesk desk;
    private final ChannelRows channels;
    private final PlanRows plans;
    private final DeliveryRows deliveries;
    private final Releasing releasing;
    private final Sayings sayings;
    private final ShortLinks links;
    private final AuditTrail audit;

    Planning(
            StoryDesk desk,
            ChannelRows channels,
            PlanRows plans,
            DeliveryRows deliveries,
            Releasing releasing,
            Sayings sayings,
            ShortLinks links,
            AuditTrail audit) {
        this.desk = desk;
        this.channels = channels;
        this.plans = plans;
        this.deliveries = deliveries;
        this.releasing = releasing;
        this.sayings = sayings;
        this.links = links;
        this.audit = audit;
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
        Optional<PublishedStory> live = releasing.live(id);
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

    private Row row(
            Channel channel, Content content, boolean urgent, @Nullable Choice choice, @Nullable Delivery delivery) {
        Shape shape = releasing.shape(channel);
        Saying saying =
                delivery != null ? delivery.saying() : sayings.of(content, urgent, shape, links.example(), choice);
        boolean goes = choice != null ? choice.chosen() : Releasing.includes(channel, content);
        return new Row(
                channel, shape, choice, goes, saying, shape.left(saying.text(), saying.picture() != null), delivery);
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
        releasing.live(id).ifPresent(story -> releasing.follow(story, row.channel(), choice, row.delivery()));
        return errors;
    }
}
