package id.mymein.newsroom.desk;

import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads when a story shall be published: a day and a time as the readers' clocks show them. */
@Component
class ScheduledTime {

    private static final Period FURTHEST = Period.ofYears(1);

    private final Site site;
    private final Clock clock;

    ScheduledTime(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** What was read. */
    sealed interface Result {}

    record At(Instant when) implements Result {}

    record Wrong(FormErrors errors) implements Result {}

    Result read(Typed typed) {
        var errors = FormErrors.none();
        LocalDate day = day(typed.day());
        LocalTime time = time(typed.time());
        if (day == null) {
            errors.add("day", "newsroom.desk.schedule.day.wrong");
        } else if (day.isAfter(clock.instant().atZone(site.zone()).toLocalDate().plus(FURTHEST))) {
            errors.add("day", "newsroom.desk.schedule.day.far");
        }
        if (time == null) {
            errors.add("time", "newsroom.desk.schedule.time.wrong");
        }
        return day == null || time == null || errors.any()
                ? new Wrong(errors)
                : new At(day.atTime(time).atZone(site.zone()).toInstant());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Also as it is written here, {@code 6.30}. */
    private static @Nullable LocalTime time(String typed) {
        String colon = typed.replace('.', ':');
        try {
            return LocalTime.parse(colon.matches("\\d:\\d\\d") ? "0" + colon : colon);
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
