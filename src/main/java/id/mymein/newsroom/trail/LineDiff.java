package id.mymein.newsroom.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the body as it was and as it is.
 *
 * @param op the fate of the line as a whole; {@link Op#SAME} also where only words in it changed
 * @param was what kind of line it was; null where it was of the same kind
 */
record LineDiff(Op op, Line.Kind kind, Line.@Nullable Kind was, List<Piece> pieces) {

    boolean changed() {
        return op != Op.SAME || was != null || pieces.stream().anyMatch(piece -> piece.op() != Op.SAME);
    }

    boolean photo() {
        return kind == Line.Kind.PHOTO;
    }

    /** The photo's id, where it is one. */
    String photoId() {
        return pieces.getFirst().text();
    }
}
