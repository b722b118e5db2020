package id.mymein.platform.web;

import id.mymein.platform.facts.Facts;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Messages, dates and numbers as one language and one zone write them. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    public Words(MessageSource messages, Locale locale, ZoneId zone, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** {@code Senin, 23 November 2026, 12.58 WITA}. */
    public String moment(Instant instant) {
        return format("EEEE, d MMMM uuuu, " + clockPattern() + " zzz", instant);
    }

    /** {@code 23 Nov 2026, 12.58}. */
    public String shortMoment(Instant instant) {
        return format("d MMM uuuu, " + clockPattern(), instant);
    }

    /** {@code 12.58}. */
    public String time(Instant instant) {
        return format(clockPattern(), instant);
    }

    /** {@code Senin, 23 November 2026}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(date);
    }

    /** {@code Senin 23 November}, for days that are near. */
    public String dayOfYear(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
    }

    /** {@code 23 November 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The readers' day. What is said of it on a public page is right until midnight. */
    public LocalDate today() {
        LocalDate today = dateOf(clock.instant());
        Facts.until(today.plusDays(1).atStartOfDay(zone).toInstant());
        return today;
    }

    /** For {@code <time datetime>}, to the second: ISO 8601 with the zone's offset. HTML takes three digits of a fraction at most. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }

    /** How long ago, in the largest two units that matter: {@code 40 menit}, {@code 5 jam}, {@code 2 hari 4 jam}. */
    public String age(@Nullable Instant since) {
        return since == null ? "" : duration(Duration.between(since, thisMinute()));
    }

    /** How long it is until then; never negative. */
    public String left(Instant until) {
        return duration(Duration.between(thisMinute(), until));
    }

    private Instant thisMinute() {
        Instant now = clock.instant();
        Facts.until(now.plus(Duration.ofMinutes(1)));
        return now;
    }

    /** A length of time, in the largest two units that matter. */
    public String duration(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes < 60) {
            return text("platform.minutes", minutes);
        }
        long hours = minutes / 60;
        if (hours < 24) {
            return text("platform.hours", hours);
        }
        long rest = hours % 24;
        String days = text("platform.days", hours / 24);
        return rest == 0 || hours >= 24 * 7 ? days : days + " " + text("platform.hours", rest);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String clockPattern() {
        return locale.equals(Languages.ENGLISH) ? "HH:mm" : "HH.mm";
    }

    private String format(String pattern, Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return DateTimeFormatter.ofPattern(pattern, locale).format(there);
    }
}
