package id.mymein.aspiration.rules;

/** What became of a change of a rule. */
public enum RuleChange {
    DONE,
    /** Somebody else was faster; nothing was changed. */
    STALE,
    /** There is such a one already. */
    TAKEN,
    /** It is in use and stays. */
    NEEDED
}
