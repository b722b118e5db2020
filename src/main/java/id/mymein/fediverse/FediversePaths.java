package id.mymein.fediverse;

/** Where its page is on the desk. */
public final class FediversePaths {

    public static final String DESK = "/meja/admin/fediverse";

    /** Servers that are kept out. */
    public static final String BLOCKS = DESK + "/blokir";

    private FediversePaths() {}
}
