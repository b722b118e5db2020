package id.mymein.fediverse;

/** What is said. */
enum ActivityKind {
    /** A story, by the portal. */
    CREATE,
    /** The same story, passed on by its district or village. */
    ANNOUNCE,
    UPDATE,
    DELETE,
    /** That a story was withdrawn, and why. */
    NOTICE,
    NOTICE_ANNOUNCE,
    ACCEPT,
    REJECT
}
