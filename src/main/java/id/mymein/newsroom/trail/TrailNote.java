package id.mymein.newsroom.trail;

import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryEvent;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that moved nothing along the workflow: an arrangement, a piece of evidence, a step that was refused.
 *
 * @param what {@code doubt}, {@code undoubt}, {@code assign}, {@code unassign}, {@code override}, {@code remind},
 *     {@code add_evidence}, {@code withdraw_evidence}; of what was refused also an event in small letters
 * @param by who did it; empty for the clock
 * @param office for which; empty where that was not recorded
 * @param about whom or what it was about; empty for nobody
 * @param because why it was refused; null where it was done
 */
record TrailNote(
        String what,
        Instant at,
        String by,
        String office,
        String about,
        String reason,
        @Nullable Refusal because) {

    /** Message key of what was done, or would have been. */
    String key() {
        boolean step = Arrays.stream(StoryEvent.values())
                .anyMatch(event -> event.name().equalsIgnoreCase(what));
        return "newsroom.trail." + (step ? "step." : "note.") + what;
    }
}
