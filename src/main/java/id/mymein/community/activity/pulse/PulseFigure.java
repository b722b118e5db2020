package id.mymein.community.activity.pulse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a group is counted. */
enum PulseFigure {
    SENT("dikirim"),
    PUBLISHED("terbit"),
    RETURNED("dikembalikan"),
    ACTIVITIES("kegiatan");

    private final String slug;

    PulseFigure(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Message key of its name. */
    String key() {
        return "community.activity.pulse.figure." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<PulseFigure> of(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug.equals(slug))
                .findFirst();
    }
}
