package id.mymein.newsroom.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A figure of the overview. Each is the number of rows of a list that can be opened; see {@link FigureRows#FACTS}. */
enum Figure {
    /** Sent and in nobody's hands yet. */
    NEW("baru", false),
    IN_REVIEW("diperiksa", false),
    /** In review by its state, but nobody's claim holds any more. */
    UNHELD("tak-dipegang", false),
    POLICE("di-polres", false),
    READY("siap", false),
    SCHEDULED("terjadwal", false),
    /** Sent once and back with its author. */
    RETURNED("di-penulis", false),
    /** Public without the second key. */
    URGENT("mendesak", false),
    SENT("dikirim", true),
    SENT_BACK("dikembalikan", true),
    PUBLISHED("tayang", true),
    CORRECTED("diralat", true),
    RETRACTED("dicabut", true),
    HOAX("hoaks", true);

    private final String slug;
    private final boolean ofTheWeek;

    Figure(String slug, boolean ofTheWeek) {
        this.slug = slug;
        this.ofTheWeek = ofTheWeek;
    }

    String address() {
        return OverviewController.PATH + "/" + slug;
    }

    /** True where it counts what happened in the last days, false where it counts what stands there now. */
    boolean ofTheWeek() {
        return ofTheWeek;
    }

    /** Message key of its name. */
    String key() {
        return "newsroom.overview.figure." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Figure> of(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug.equals(slug))
                .findFirst();
    }
}
