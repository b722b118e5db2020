package id.mymein.authenticity;

import id.mymein.media.MediaId;
import id.mymein.newsroom.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence whole, as those who may read it see it.
 *
 * @param content a link's address or a note's words; empty for a file
 * @param file null for what is no file
 */
public record Piece(
        Evidence evidence, String content, @Nullable MediaId file) {

    public boolean counts() {
        return !evidence.withdrawn();
    }

    /** Null while it counts. */
    public Evidence.@Nullable Withdrawal withdrawal() {
        return evidence.withdrawal();
    }

    /** It lay behind a finding already, so it stays. */
    public boolean decidedOn() {
        return !evidence.findings().isEmpty();
    }
}
