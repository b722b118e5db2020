package id.mymein.aspiration;

/** What a resident sends. */
public enum AspirationKind {
    /** <em>Pengaduan</em>: something is wrong. */
    COMPLAINT,
    /** <em>Aspirasi</em>: an idea or an opinion. */
    ASPIRATION,
    /** <em>Permintaan informasi</em>. */
    INFORMATION
}
