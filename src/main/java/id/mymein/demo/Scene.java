package id.mymein.demo;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Where a story stands while it is played, and in whose hands. */
final class Scene {

    private final DemoStory story;
    private final StoryId id;
    private final Cast cast;
    private final Instant begun;
    private final Instant now;
    private StoryState state = StoryState.DRAFT;
    private Actor editor;

    /**
     * @param begun the moment that the demo's past is counted back from
     * @param now the present, however far back the story begins
     */
    Scene(DemoStory story, StoryId id, Cast cast, Instant begun, Instant now) {
        this.story = story;
        this.id = id;
        this.cast = cast;
        this.begun = begun;
        this.now = now;
        this.editor = cast.editor(story);
    }

    DemoStory story() {
        return story;
    }

    StoryId id() {
        return id;
    }

    StoryState state() {
        return state;
    }

    void moved(StoryState to) {
        state = to;
    }

    /** Who does that step: whom the script names, or whose part it is. */
    Actor actor(DemoStep step) {
        return switch (step.act()) {
            case SUBMIT, ANSWER -> named(step, cast.author(story));
            case SAVE, TYPE -> named(step, state == StoryState.DRAFT ? cast.author(story) : editor);
            case PROOF, POLICE, HOAX, UNPROVEN -> named(step, cast.police(story));
            case URGENT, RETRACT -> named(step, cast.chief());
            case CLAIM, REWORK -> {
                editor = named(step, editor);
                yield editor;
            }
            case ASK, DOUBT, RETURN, REJECT, FIT, SCHEDULE, PUBLISH, CORRECT, SPREAD, POSTED, SENT, FAILED ->
                named(step, editor);
        };
    }

    /** A full hour that lies ahead, also where the loading goes on days after it was begun. */
    Instant when(DemoStep step) {
        Instant wanted = begun.plus(Objects.requireNonNull(step.ahead(), "a scheduled story needs its time"));
        Instant soon = now.plus(Duration.ofHours(2));
        return (wanted.isAfter(soon) ? wanted : soon).truncatedTo(ChronoUnit.HOURS);
    }

    private Actor named(DemoStep step, Actor usual) {
        return step.by() == null ? usual : cast.person(step.by());
    }
}
