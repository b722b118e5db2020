package id.mymein.demo;

import id.mymein.distribution.ChannelId;
import id.mymein.distribution.Choice;
import id.mymein.distribution.Deliveries;
import id.mymein.distribution.Delivery;
import id.mymein.distribution.Ledger;
import id.mymein.distribution.Planning;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.distribution.SampleChannels;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes the demo's stories to its channels. Nothing goes out: what a platform would have said stands in the script. */
@Component
class DemoSpreading {

    /** On a host that exists to be named in examples; whoever opens it reads that. */
    private static final String POSTS = "https://example.org/kanal/";

    private final DemoLedger ledger;
    private final Planning planning;
    private final Deliveries deliveries;
    private final SampleChannels samples;
    private final Ledger wrong;

    DemoSpreading(DemoLedger ledger, Planning planning, Deliveries deliveries, SampleChannels samples, Ledger wrong) {
        this.ledger = ledger;
        this.planning = planning;
        this.deliveries = deliveries;
        this.samples = samples;
        this.wrong = wrong;
    }

    /** @param step whose text is a channel's key */
    void take(Scene scene, DemoStep step, Actor editor) {
        var channel = new ChannelId(ledger.made(DemoChannel.ledgerKey(step.text())));
        String address = POSTS + step.text() + "/" + scene.story().key();
        switch (step.act()) {
            case SPREAD -> {
                Instant notBefore = step.ahead() == null ? null : scene.when(step);
                done(step, planning.choose(editor, scene.id(), channel, new Choice(true, "", true, null, notBefore)));
            }
            case POSTED ->
                done(
                        step,
                        deliveries.posted(
                                editor, delivery(editor, scene.id(), channel).id(), address));
            case SENT ->
                samples.answer(
                        scene.id(),
                        channel,
                        new Reply.Done(new Remote(scene.story().key(), address)));
            case FAILED ->
                samples.answer(
                        scene.id(),
                        channel,
                        new Reply.Refused("distribution.reason.refused", String.join(" ", step.evidence())));
            default -> throw new IllegalStateException("nothing goes out by " + step.act());
        }
    }

    /** Where it stood and must not stand any more. */
    void follow(Scene scene) {
        wrong.follow(scene.id());
    }

    private Delivery delivery(Actor editor, StoryId story, ChannelId channel) {
        return planning.plan(editor, story).rows().stream()
                .filter(row -> row.channel().id().equals(channel))
                .map(Planning.Row::delivery)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static void done(DemoStep step, FormErrors errors) {
        if (errors.any()) {
            throw new IllegalStateException(step.act() + " to " + step.text() + " refused");
        }
    }
}
