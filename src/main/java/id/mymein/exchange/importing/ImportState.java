package id.mymein.exchange.importing;

/** How far an import is. */
enum ImportState {
    /** Somebody says which column is which. */
    MAPPING,
    /** Rows are read from the file. */
    READING,
    /** The register looks at them. */
    CHECKING,
    /** Every problem is known; somebody decides. */
    CHECKED,
    WRITING,
    WRITTEN,
    UNDOING,
    UNDONE,
    GIVEN_UP,
    /** The file turned out to be one that cannot be taken. */
    REFUSED;

    /** Work goes on in the background. */
    boolean busy() {
        return this == READING || this == CHECKING || this == WRITING || this == UNDOING;
    }

    /** Nothing of it has been written, and it may be given up. */
    boolean open() {
        return this == MAPPING || this == READING || this == CHECKING || this == CHECKED;
    }

    String key() {
        return "exchange.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
