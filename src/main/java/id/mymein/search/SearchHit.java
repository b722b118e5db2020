package id.mymein.search;

import id.mymein.newsroom.PublishedItem;

/**
 * A story that was found.
 *
 * @param title HTML: the title, escaped, with what was looked for in {@code <mark>}
 * @param snippet HTML likewise: the place in the text that fits best
 */
public record SearchHit(PublishedItem item, String title, String snippet) {}
