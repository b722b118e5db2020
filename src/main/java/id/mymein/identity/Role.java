package id.mymein.identity;

/** What a person may do within an office; the table is in {@link Action}. */
public enum Role {
    CONTRIBUTOR,
    EDITOR,
    CHIEF_EDITOR,
    AUTHENTICATOR,
    CASEWORKER,
    REGISTRAR,
    LEADER,
    ADMINISTRATOR
}
