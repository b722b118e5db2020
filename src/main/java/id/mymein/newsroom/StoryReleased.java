package id.mymein.newsroom;

/**
 * The public sees a release of a story.
 *
 * @param release its number; 1 for the first
 * @param path its public address
 */
public record StoryReleased(StoryId story, int release, String path) {}
