package id.mymein.community.activity.web;

import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.ActivityRules;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list or a sum was asked for by its address.
 *
 * @param kim id of a group; what is no such thing asks for all, as with all that follow
 */
record Period(
        @Nullable String dari,
        @Nullable String sampai,
        @Nullable String kim,
        @Nullable String kec,
        @Nullable String jenis,
        @Nullable String unsur,
        @Nullable String biaya,
        @Nullable String sumber) {

    /** @param doubtful true where the days were none, and this year stands in */
    record Understood(ActivityFilter filter, boolean doubtful) {}

    Understood understood(LocalDate today) {
        Optional<LocalDate> from = ActivityRules.day(text(dari));
        Optional<LocalDate> to = ActivityRules.day(text(sampai));
        boolean doubtful = (from.isEmpty() && !text(dari).isEmpty())
                || (to.isEmpty() && !text(sampai).isEmpty());
        LocalDate last = to.orElse(today);
        LocalDate first = from.orElse(last.withDayOfYear(1));
        if (first.isAfter(last)) {
            doubtful = true;
            first = today.withDayOfYear(1);
            last = today;
        }
        var asked = new ActivityFilter.Asked(text(kim), text(kec), text(jenis), text(unsur), text(biaya), text(sumber));
        return new Understood(ActivityFilter.of(first, last, asked), doubtful);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
