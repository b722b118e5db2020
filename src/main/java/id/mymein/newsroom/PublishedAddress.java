package id.mymein.newsroom;

import java.time.Instant;

/** What is to be found at an address that some story has or had. */
public sealed interface PublishedAddress {

    record Found(PublishedStory story) implements PublishedAddress {}

    /** @param path the story's current address */
    record Moved(String path) implements PublishedAddress {}

    /**
     * The story was withdrawn.
     *
     * @param path its last address
     * @param title as it was last
     * @param reason written for the public
     */
    record Gone(StoryId id, String path, String title, String reason, Instant at) implements PublishedAddress {}
}
