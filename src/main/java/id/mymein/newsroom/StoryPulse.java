package id.mymein.newsroom;

/** As much of a story as tells a page that it changed. */
public record StoryPulse(StoryId id, StoryState state, int version) {}
