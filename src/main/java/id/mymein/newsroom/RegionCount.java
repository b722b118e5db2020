package id.mymein.newsroom;

import java.time.Instant;

/**
 * How much was published from a region.
 *
 * @param latest when its newest story was first published
 */
public record RegionCount(long stories, Instant latest) {}
