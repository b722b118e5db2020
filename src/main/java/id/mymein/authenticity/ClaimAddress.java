package id.mymein.authenticity;

import java.time.Instant;
import java.util.List;

/** What is at the public address of a claim check. */
public sealed interface ClaimAddress {

    /** @param corrections oldest first */
    record Found(PublishedClaim claim, List<Correction> corrections) implements ClaimAddress {

        public Found {
            corrections = List.copyOf(corrections);
        }
    }

    /** It was withdrawn. */
    record Gone(String path, String claim, String reason, Instant at) implements ClaimAddress {}

    /** @param change what is different since then */
    record Correction(int edition, String change, Instant at) {}
}
