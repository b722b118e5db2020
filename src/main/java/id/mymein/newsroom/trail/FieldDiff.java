package id.mymein.newsroom.trail;

import java.util.List;

/** @param label message key */
record FieldDiff(String label, List<Piece> pieces) {

    boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.op() != Op.SAME);
    }

    boolean empty() {
        return pieces.isEmpty();
    }
}
