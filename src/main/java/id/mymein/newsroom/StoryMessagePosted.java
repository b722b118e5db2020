package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked about a story, or its office answered.
 *
 * @param byOffice true where the story's own office speaks
 * @param author of the story
 * @param heldBy the editor who holds the story
 */
public record StoryMessagePosted(
        StoryId story,
        AccountId from,
        boolean byOffice,
        AccountId author,
        @Nullable AccountId heldBy,
        String title,
        String text) {}
