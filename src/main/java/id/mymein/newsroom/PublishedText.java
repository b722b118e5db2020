package id.mymein.newsroom;

/**
 * A public story with its words, as a search reads it.
 *
 * @param who the people involved, as the contributor named them
 * @param words of the body, without markup
 */
public record PublishedText(PublishedItem item, String who, String words) {}
