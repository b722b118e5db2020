package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The work on a story took a step.
 *
 * @param by null for the clock
 */
public record StoryMoved(
        StoryId story,
        StoryEvent event,
        StoryState to,
        AccountId author,
        @Nullable AccountId by,
        String title,
        String reason) {}
