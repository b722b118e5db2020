package id.mymein.demo;

import id.mymein.authenticity.Verdict;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryWriting;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the steps of the demo's stories. */
@Component
class Stage {

    private final StoryWriting writing;
    private final StoryDecisions decisions;
    private final StoryPublication publication;
    private final StoryConversation conversation;
    private final PolicePart police;
    private final DemoSpreading spreading;
    private final Phrases phrases;

    Stage(
            StoryWriting writing,
            StoryDecisions decisions,
            StoryPublication publication,
            StoryConversation conversation,
            PolicePart police,
            DemoSpreading spreading,
            Phrases phrases) {
        this.writing = writing;
        this.decisions = decisions;
        this.publication = publication;
        this.conversation = conversation;
        this.police = police;
        this.spreading = spreading;
        this.phrases = phrases;
    }

    /**
     * Takes one step.
     *
     * @return where the story stands then
     * @throws IllegalStateException where it is refused
     */
    StoryState take(Scene scene, DemoStep step) {
        Actor actor = scene.actor(step);
        StoryId id = scene.id();
        switch (step.act()) {
            case SUBMIT -> moved(scene, step, writing.submit(actor, id));
            case SAVE -> save(scene, step, actor);
            case TYPE -> type(scene, step, actor);
            case ASK, ANSWER -> say(scene, step, actor);
            case SCHEDULE -> moved(scene, step, publication.schedule(actor, id, scene.when(step)));
            case PUBLISH -> moved(scene, step, publication.publish(actor, id));
            case URGENT -> moved(scene, step, publication.publishUrgent(actor, id, step.text()));
            case REWORK -> moved(scene, step, publication.rework(actor, id));
            case CORRECT -> moved(scene, step, publication.correct(actor, id, step.text()));
            case RETRACT -> {
                moved(scene, step, publication.retract(actor, id, step.text()));
                spreading.follow(scene);
            }
            case SPREAD, POSTED, SENT, FAILED -> spreading.take(scene, step, actor);
            default -> decide(scene, step, actor);
        }
        return scene.state();
    }

    private void decide(Scene scene, DemoStep step, Actor actor) {
        StoryId id = scene.id();
        switch (step.act()) {
            case CLAIM -> moved(scene, step, decisions.claim(actor, id));
            case DOUBT -> moved(scene, step, decisions.doubt(actor, id, true));
            case RETURN -> moved(scene, step, decisions.returnToAuthor(actor, id, step.text()));
            case REJECT -> moved(scene, step, decisions.reject(actor, id, step.text()));
            case FIT -> moved(scene, step, decisions.findFit(actor, id, new HashSet<>(phrases.all("checklist"))));
            case PROOF -> police.prove(scene, step, actor);
            case POLICE -> {
                if (scene.state() == StoryState.AWAITING_AUTHENTICITY) {
                    verdict(scene, step, actor, Verdict.AUTHENTIC);
                }
            }
            case HOAX -> verdict(scene, step, actor, Verdict.HOAX);
            case UNPROVEN -> verdict(scene, step, actor, Verdict.UNPROVEN);
            default -> throw new IllegalStateException("nobody plays " + step.act());
        }
    }

    private void verdict(Scene scene, DemoStep step, Actor officer, Verdict verdict) {
        moved(scene, step, police.decide(scene, step, officer, verdict));
    }

    private void save(Scene scene, DemoStep step, Actor actor) {
        Revision current = decisions.current(actor, scene.id());
        Content changed = changed(current.content(), step.replace());
        SaveResult result = writing.save(actor, scene.id(), current.number(), changed);
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException(scene.story().key() + " cannot be saved: " + result);
        }
    }

    private void type(Scene scene, DemoStep step, Actor actor) {
        Revision current = decisions.current(actor, scene.id());
        if (!writing.keep(actor, scene.id(), current.number(), changed(current.content(), step.replace()))) {
            throw new IllegalStateException(scene.story().key() + " cannot be kept");
        }
    }

    private void say(Scene scene, DemoStep step, Actor actor) {
        if (conversation.post(actor, scene.id(), step.text()).any()) {
            throw new IllegalStateException(scene.story().key() + ": nothing is said");
        }
    }

    private static Content changed(Content content, Map<String, String> words) {
        String title = content.title();
        String body = content.body();
        for (var pair : words.entrySet()) {
            if (!title.contains(pair.getKey()) && !body.contains(pair.getKey())) {
                throw new IllegalStateException("nowhere written: " + pair.getKey());
            }
            title = title.replace(pair.getKey(), pair.getValue());
            body = body.replace(pair.getKey(), pair.getValue());
        }
        return new Content(
                title,
                content.who(),
                body,
                content.category(),
                content.region(),
                content.place(),
                content.eventDate(),
                content.eventTime(),
                content.photos());
    }

    private static void moved(Scene scene, DemoStep step, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var story, StoryState state) -> scene.moved(state);
            case Outcome.Refused(var reason) ->
                throw new IllegalStateException(scene.story().key() + ": " + step.act() + " refused, " + reason);
        }
    }
}
