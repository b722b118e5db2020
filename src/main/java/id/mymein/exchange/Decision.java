package id.mymein.exchange;

/** What becomes of a row. */
public enum Decision {
    /** The register does not have it: a new record. */
    ADD,
    /** The register has it: what is empty there is filled, nothing else changes. */
    MERGE,
    /** The register has it: every cell of the row that says something replaces what is there. */
    OVERWRITE,
    /** The register has it and keeps it as it is; such rows never reach {@link ImportKind#write}. */
    SKIP
}
