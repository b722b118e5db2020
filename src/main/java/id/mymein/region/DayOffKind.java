package id.mymein.region;

/** Why offices do not work. */
public enum DayOffKind {
    /** <em>Libur nasional</em>. */
    NATIONAL,
    /** <em>Cuti bersama</em>: leave that all take on the same day. */
    JOINT_LEAVE,
    /** Decided for one province, regency, district or village. */
    LOCAL;

    /** Of the message that names it. */
    public String key() {
        return "region.dayOff.kind." + name();
    }
}
