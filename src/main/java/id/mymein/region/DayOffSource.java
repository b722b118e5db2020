package id.mymein.region;

import org.jspecify.annotations.Nullable;

/**
 * Who decided that a day is off.
 *
 * @param number of the decree; empty where it has none or is not known
 * @param year of the decree
 */
public record DayOffSource(
        Kind kind, String number, @Nullable Integer year) {

    /** As many characters as a number may have. */
    public static final int NUMBER = 120;

    /** Kinds of decrees. */
    public enum Kind {
        /** <em>SKB 3 Menteri</em>, the joint decree of three ministers for one year. */
        JOINT_DECREE,
        /** <em>Keppres</em>. */
        PRESIDENT,
        GOVERNOR,
        /** Of a regent or mayor. */
        REGENT,
        /** Nobody decided it yet: worked out from calendars (<em>perkiraan</em>). */
        ESTIMATE;

        /** Of the message that names it. */
        public String key() {
            return "region.dayOff.source." + name();
        }
    }
}
