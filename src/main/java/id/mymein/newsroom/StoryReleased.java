package id.mymein.newsroom;

/**
 * The public sees a release of a story.
 *
 * @param release its number; 1 for the first
 * @param path its public address
 * @param archived it was public elsewhere before and came over: there for who looks for it, news to nobody
 */
public record StoryReleased(StoryId story, int release, String path, boolean archived) {}
