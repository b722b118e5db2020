package id.mymein.newsroom.trail;

import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.TrailStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as people read it: a step with what it decided and released, a revision, a message, or a note.
 *
 * @param finding what the step decided
 * @param release what the public could read by it
 */
record TrailEntry(
        Instant at,
        @Nullable TrailStep step,
        @Nullable Finding finding,
        TrailRows.@Nullable Released release,
        @Nullable Revision revision,
        @Nullable StoryMessage message,
        @Nullable TrailNote note) {

    static TrailEntry of(TrailStep step, @Nullable Finding finding, TrailRows.@Nullable Released release) {
        return new TrailEntry(step.at(), step, finding, release, null, null, null);
    }

    static TrailEntry of(Revision revision) {
        return new TrailEntry(revision.createdAt(), null, null, null, revision, null, null);
    }

    static TrailEntry of(StoryMessage message) {
        return new TrailEntry(message.at(), null, null, null, null, message, null);
    }

    static TrailEntry of(TrailNote note) {
        return new TrailEntry(note.at(), null, null, null, null, null, note);
    }

    /** What happened at the same moment: the text is there before what is decided about it. */
    int rank() {
        return revision != null ? 0 : step != null ? 1 : 2;
    }
}
