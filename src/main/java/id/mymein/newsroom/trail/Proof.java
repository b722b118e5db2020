package id.mymein.newsroom.trail;

import id.mymein.newsroom.Evidence;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as the trail shows it.
 *
 * @param label what it is called; null for those who may not read the evidence itself, because a label may name a witness
 * @param by who added it
 * @param withdrawnBy who took it back; empty where nobody did
 */
record Proof(Evidence piece, @Nullable String label, String by, String office, String withdrawnBy) {

    /** The label, or how its fingerprint begins. */
    String name() {
        return label == null ? piece.sha256().substring(0, 12) : label;
    }

    /** That it was added, and that it was taken back; the reason may name a witness as the label may. */
    Stream<TrailNote> notes() {
        var added = new TrailNote("add_evidence", piece.at(), by, office, name(), "", null);
        Evidence.Withdrawal back = piece.withdrawal();
        return back == null
                ? Stream.of(added)
                : Stream.of(
                        added,
                        new TrailNote(
                                "withdraw_evidence",
                                back.at(),
                                withdrawnBy,
                                office,
                                name(),
                                label == null ? "" : back.reason(),
                                null));
    }
}
