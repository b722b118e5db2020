package id.mymein.newsroom.trail;

/** A run of words with one fate and one style. */
record Piece(Op op, String text, Style style) {

    /** An address that changed is worth reading; one that stayed is not. */
    boolean showsAddress() {
        return op != Op.SAME && !style.href().isEmpty();
    }
}
