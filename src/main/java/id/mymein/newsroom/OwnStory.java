package id.mymein.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story of the own office, as its contributors see it in a list.
 *
 * @param title as it was typed last; empty where nothing was
 * @param author who began it
 * @param heldBy the editor who has it in hand; empty where nobody has
 * @param returned true where it came back to be mended
 * @param asked true where a question waits for an answer
 * @param reason what was said with the last step
 * @param path where the public reads it; null where it does not
 */
public record OwnStory(
        StoryId id,
        String title,
        StoryState state,
        Instant since,
        String author,
        String heldBy,
        boolean returned,
        boolean asked,
        String reason,
        @Nullable String path) {}
