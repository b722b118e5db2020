package id.mymein.portal.curation;

import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads until when a story shall stand on the front page: a day and a time as the readers' clocks show them. */
@Component
class PinEnd {

    private static final Period FURTHEST = Period.ofYears(1);

    private final Site site;
    private final Clock clock;

    PinEnd(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** What was typed, right or wrong. */
    record Form(@Nullable String tanggal, @Nullable String jam) {

        String day() {
            return Typed.line(tanggal);
        }

        String time() {
            return Typed.line(jam);
        }
    }

    /** What that means; empty for no end, and where {@code errors} now says what is wrong. */
    Optional<Instant> read(Form typed, FormErrors errors) {
        if (typed.day().isEmpty() && typed.time().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(typed.day());
        Optional<LocalTime> time = time(typed.time());
        if (day.isEmpty()) {
            errors.add("tanggal", "portal.curation.until.day.wrong");
        }
        if (time.isEmpty()) {
            errors.add("jam", "portal.curation.until.time.wrong");
        }
        Optional<Instant> end = day.flatMap(
                date -> time.map(hour -> date.atTime(hour).atZone(site.zone()).toInstant()));
        end.ifPresent(at -> check(at, errors));
        return errors.any() ? Optional.empty() : end;
    }

    private void check(Instant end, FormErrors errors) {
        Instant now = clock.instant();
        if (!end.isAfter(now)) {
            errors.add("tanggal", "portal.curation.until.past");
        } else if (end.isAfter(now.atZone(site.zone()).plus(FURTHEST).toInstant())) {
            errors.add("tanggal", "portal.curation.until.far");
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Also as it is written here, {@code 6.30}. */
    private static Optional<LocalTime> time(String typed) {
        String colon = typed.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(colon.matches("\\d:\\d\\d") ? "0" + colon : colon));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
