package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules for tests. */
final class Rules {

    private Rules() {}

    static ClockRule of(ClockStep step, int amount, int extra, ClockUnit unit, int warn) {
        return version(step, null, null, amount, extra, unit, warn, "2019-01-01", null);
    }

    static ClockRule version(
            ClockStep step, @Nullable AspirationKind kind, @Nullable Boolean inspection, int amount, String from) {
        return version(step, kind, inspection, amount, 0, ClockUnit.WORKING_DAY, 1, from, null);
    }

    static ClockRule version(
            ClockStep step,
            @Nullable AspirationKind kind,
            @Nullable Boolean inspection,
            int amount,
            int extra,
            ClockUnit unit,
            int warn,
            String from,
            @Nullable String until) {
        return new ClockRule(
                UUID.randomUUID(),
                step,
                kind,
                inspection,
                amount,
                extra,
                unit,
                warn,
                Escalation.LEADER,
                "Uji",
                "",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
