package id.mymein.newsroom.rules;

/** What became of a change to a rule. */
enum RuleChange {
    DONE,
    /** Somebody else changed or removed it in the meantime; nothing was changed now. */
    STALE,
    /** There is one already. */
    TAKEN,
    /** The last of its kind, or one that is in use, has to stay. */
    NEEDED
}
