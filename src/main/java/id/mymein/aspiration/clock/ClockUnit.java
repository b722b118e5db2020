package id.mymein.aspiration.clock;

/** In what a limit is counted. */
public enum ClockUnit {
    WORKING_DAY,
    /** Of the calendar, free or not. */
    DAY,
    /** By the clock, day and night: "3 × 24 h". */
    HOUR;

    /** Of the message that names it. */
    public String key() {
        return "deadline.unit." + name();
    }
}
