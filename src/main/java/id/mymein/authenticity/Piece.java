package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.newsroom.Evidence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence whole, as those who may read it see it.
 *
 * @param content a link's address or a note's words; empty for a file
 * @param file null for what is no file
 * @param office for which it was added
 * @param withdrawal null while it counts
 */
public record Piece(
        Evidence evidence,
        String content,
        @Nullable MediaId file,
        OfficeId office,
        @Nullable Withdrawal withdrawal) {

    /** That somebody took it back, and why. */
    public record Withdrawal(String reason, AccountId by, Instant at) {}

    public boolean counts() {
        return withdrawal == null;
    }

    /** It lay behind a finding already, so it stays. */
    public boolean decidedOn() {
        return !evidence.findings().isEmpty();
    }
}
