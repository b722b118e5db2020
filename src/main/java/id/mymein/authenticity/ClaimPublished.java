package id.mymein.authenticity;

/**
 * The public reads an edition of a claim check.
 *
 * @param path its public address
 */
public record ClaimPublished(ClaimCheckId id, String path) {}
