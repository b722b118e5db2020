package id.mymein.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another story whose title resembles one.
 *
 * @param path its public address, where it is public
 * @param percent how much the titles resemble each other, by their groups of three letters
 * @param hoax true where the police found it to be a hoax, refused or withdrawn since
 */
public record SimilarStory(
        StoryId id,
        String title,
        StoryState state,
        Instant since,
        @Nullable String path,
        int percent,
        boolean hoax) {}
