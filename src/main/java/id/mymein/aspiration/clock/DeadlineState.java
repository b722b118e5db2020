package id.mymein.aspiration.clock;

/** How a step stands. */
public enum DeadlineState {
    RUNNING,
    /** The time to warn has come. */
    NEAR,
    /** The sender was asked something: nothing is used up. */
    PAUSED,
    LATE;

    /** Of the message that names it. */
    public String key() {
        return "deadline.state." + name();
    }
}
