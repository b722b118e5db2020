package id.mymein.newsroom;

import java.util.List;
import java.util.Optional;

/**
 * All that the public may know about how a story came to be what it is: its releases with their keys and corrections, and its
 * withdrawal. What was never released is not in here, nor what people said to each other at work.
 *
 * @param path the story's current address
 * @param releases oldest first
 */
public record PublicHistory(
        StoryId id,
        String path,
        String title,
        List<PublicRelease> releases,
        Optional<PublishedAddress.Gone> retraction) {}
