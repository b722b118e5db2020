package id.mymein.newsroom.trail;

/** What became of a piece between two revisions. */
enum Op {
    SAME,
    ADDED,
    REMOVED
}
