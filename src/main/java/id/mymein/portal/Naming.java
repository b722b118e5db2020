package id.mymein.portal;

import id.mymein.identity.OfficeKind;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.Page;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages name places, offices and days. */
final class Naming {

    private static final int DAYS_NAMED_BY_WEEKDAY = 6;

    private Naming() {}

    /** With its kind: {@code Desa Mayanau}, {@code Kecamatan Tebing Tinggi}. */
    static String place(Words words, Region region) {
        return words.text("portal.place", words.text(region.kindKey()), region.name());
    }

    static String kind(Page page, OfficeKind kind) {
        return page.t("portal.office." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** For a narrow column: {@code 11.20} today, {@code Minggu} this week, {@code 14 Nov} before, {@code 14 Nov 2025} in another year. */
    static String soon(Words words, Instant instant) {
        String weekday = words.locale().equals(Languages.ENGLISH) ? "EEE" : "EEEE"; // Wednesday is too long for it
        return words.dateOf(instant).equals(words.today()) ? words.time(instant) : day(words, instant, weekday);
    }

    /** The same for running text: {@code hari ini}, {@code Minggu}, {@code 14 Nov}. */
    static String day(Words words, Instant instant) {
        return day(words, instant, "EEEE");
    }

    private static String day(Words words, Instant instant, String weekday) {
        LocalDate date = words.dateOf(instant);
        LocalDate today = words.today();
        if (date.equals(today)) {
            return words.text("portal.today");
        }
        if (date.isBefore(today) && !date.isBefore(today.minusDays(DAYS_NAMED_BY_WEEKDAY))) {
            return format(words, weekday, date);
        }
        return format(words, date.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu", date);
    }

    private static String format(Words words, String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }

    /** A fingerprint as people compare it: {@code 9f2c 41d7 … a41b}. */
    static String fingerprint(String sha256) {
        return sha256.substring(0, 4) + " " + sha256.substring(4, 8) + " … " + sha256.substring(60);
    }
}
