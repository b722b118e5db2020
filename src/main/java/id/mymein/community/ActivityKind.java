package id.mymein.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a KIM group did. */
public enum ActivityKind {
    MEETING("pertemuan"),
    TRAINING("pelatihan"),
    OUTREACH("penyuluhan"),
    COORDINATION("koordinasi"),
    COMPETITION("lomba");

    private final String slug;

    ActivityKind(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses and forms. */
    public String slug() {
        return slug;
    }

    /** Message key of its name. */
    public String key() {
        return "community.activity.kind." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActivityKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
