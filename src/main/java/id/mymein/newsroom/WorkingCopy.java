package id.mymein.newsroom;

import java.time.Instant;

/**
 * What somebody has typed and not saved yet.
 *
 * @param base the revision that it started from; 0 for none
 */
public record WorkingCopy(int base, Content content, Instant savedAt) {}
