package id.mymein.aspiration.clock;

/** Whom a step that runs late is brought to. */
public enum Escalation {
    NOBODY,
    /** Whoever verifies and hands out. */
    VERIFIER,
    /** The leader of the office that has it. */
    OFFICE_LEADER,
    /** The leader of the regency. */
    LEADER,
    ADMINISTRATOR;

    /** Of the message that names it. */
    public String key() {
        return "deadline.escalation." + name();
    }
}
