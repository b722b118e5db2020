package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;

/**
 * A claim check as the public reads it now.
 *
 * @param path its address, for good
 * @param place in the public list: a later one has a higher number
 * @param publishedAt when the public read it first
 * @param updatedAt when it got this text
 * @param edition 1 where it was never corrected
 * @param office the police who checked it
 * @param publishedBy the editor
 * @param publishedFor the editor's office
 */
public record PublishedClaim(
        ClaimCheckId id,
        String path,
        long place,
        Instant publishedAt,
        Instant updatedAt,
        int edition,
        ClaimText text,
        OfficeId office,
        AccountId publishedBy,
        OfficeId publishedFor) {

    /** Every published text has one. */
    public Verdict verdict() {
        return text.ruling().orElseThrow();
    }
}
