package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A signed decision on one revision. It counts only while the story's content has the same fingerprint.
 *
 * @param verdict {@code fit}, {@code return}, {@code reject}; {@code authentic}, {@code hoax}, {@code unproven}
 * @param checklist keys of the items that the editor confirmed
 */
public record Finding(
        UUID id,
        Key key,
        String verdict,
        String reason,
        List<String> checklist,
        int revision,
        String fingerprint,
        AccountId account,
        OfficeId office,
        Instant decidedAt) {

    boolean grants() {
        return verdict.equals("fit") || verdict.equals("authentic");
    }
}
