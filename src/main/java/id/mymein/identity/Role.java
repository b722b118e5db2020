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
    ADMINISTRATOR;

    /** Those who decide what the public reads or who may decide it sign in with more than a password. */
    public boolean needsSecondFactor() {
        return switch (this) {
            case EDITOR, CHIEF_EDITOR, AUTHENTICATOR, ADMINISTRATOR -> true;
            case CONTRIBUTOR, CASEWORKER, REGISTRAR, LEADER -> false;
        };
    }
}
