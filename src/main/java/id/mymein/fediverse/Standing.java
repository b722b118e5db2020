package id.mymein.fediverse;

/** Whether the fediverse can find us. */
public enum Standing {
    ON,
    SWITCHED_OFF,
    /** Our address is none that others reach: not https, a name of this machine only, or a port of its own. */
    NO_PUBLIC_ADDRESS;

    /** Message key. */
    public String key() {
        return "fediverse.standing." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
