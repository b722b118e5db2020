package id.mymein.newsroom;

/** The public no longer sees a story; its address says why. */
public record StoryRetracted(StoryId story, String path) {}
