package id.mymein.newsroom.desk;

import id.mymein.media.PhotoFacts;
import id.mymein.newsroom.Content;
import id.mymein.platform.web.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** What the original of a photo says of when and where it was taken, held against what the story says. A hint, not a proof. */
final class Shooting {

    private Shooting() {}

    /** Whether the day of the picture is the day of the event. */
    enum Fit {
        SAME_DAY,
        OTHER_DAY,
        UNKNOWN;

        String key() {
            return "newsroom.desk.photo.fit." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Fit fit(Page page, PhotoFacts facts, Content content) {
        Instant taken = facts.takenAt();
        if (taken == null) {
            return Fit.UNKNOWN;
        }
        try {
            LocalDate event = LocalDate.parse(content.eventDate());
            return page.words().dateOf(taken).equals(event) ? Fit.SAME_DAY : Fit.OTHER_DAY;
        } catch (DateTimeException noDay) {
            return Fit.UNKNOWN;
        }
    }

    static String coordinates(Page page, PhotoFacts facts) {
        return String.format(page.locale(), "%.5f; %.5f", latitude(facts), longitude(facts));
    }

    /** A map of the place; it is only asked for when somebody follows the link. */
    static String map(PhotoFacts facts) {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=16/%1$.6f/%2$.6f",
                latitude(facts),
                longitude(facts));
    }

    private static double latitude(PhotoFacts facts) {
        return Objects.requireNonNull(facts.latitude(), "a place has a latitude");
    }

    private static double longitude(PhotoFacts facts) {
        return Objects.requireNonNull(facts.longitude(), "a place has a longitude");
    }
}
