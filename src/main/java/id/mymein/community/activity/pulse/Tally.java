package id.mymein.community.activity.pulse;

/**
 * A figure and what it was in as many days before.
 *
 * @param before what the trend is measured by
 */
record Tally(long now, long before) {

    static final Tally NONE = new Tally(0, 0);

    /** How many more, or fewer where negative. */
    long change() {
        return now - before;
    }

    /** Message key that says how it goes. */
    String trendKey() {
        return "community.activity.pulse.trend." + (change() > 0 ? "up" : change() < 0 ? "down" : "same");
    }
}
