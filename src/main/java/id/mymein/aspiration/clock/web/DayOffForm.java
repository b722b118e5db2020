package id.mymein.aspiration.clock.web;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was typed for a day off. */
record DayOffForm(
        @Nullable String tanggal,
        @Nullable String nama,
        @Nullable String jenis,
        @Nullable String wilayah,
        @Nullable String sumber,
        @Nullable String nomor,
        @Nullable String tahun) {

    private static final int FIRST_DECREE = 1945;

    static DayOffForm blank(int year) {
        return new DayOffForm(
                "",
                "",
                DayOffKind.NATIONAL.name(),
                "",
                DayOffSource.Kind.JOINT_DECREE.name(),
                "",
                Integer.toString(year));
    }

    static DayOffForm of(DayOff day) {
        DayOffSource source = day.source();
        return new DayOffForm(
                day.day().toString(),
                day.name(),
                day.kind().name(),
                Objects.toString(day.place(), ""),
                source.kind().name(),
                source.number(),
                Objects.toString(source.year(), ""));
    }

    /** @param known whether there is such a region */
    FormErrors errors(Predicate<RegionCode> known) {
        var errors = FormErrors.none();
        if (day().isEmpty()) {
            errors.add("tanggal", "deadline.days.wrong.tanggal", DayOff.FIRST_YEAR, DayOff.LAST_YEAR);
        }
        length(errors, "nama", Typed.line(nama), DayOff.NAME);
        if (Typed.line(nama).isEmpty()) {
            errors.add("nama", "deadline.missing");
        }
        if (kind().isEmpty()) {
            errors.add("jenis", "deadline.choose.wrong");
        } else if (kind().get() == DayOffKind.LOCAL && place().filter(known).isEmpty()) {
            errors.add("wilayah", "deadline.days.wrong.wilayah");
        } else if (kind().get() != DayOffKind.LOCAL && !Typed.line(wilayah).isEmpty()) {
            errors.add("wilayah", "deadline.days.wrong.notLocal");
        }
        sourceErrors(errors);
        return errors;
    }

    void sourceErrors(FormErrors errors) {
        if (sourceKind().isEmpty()) {
            errors.add("sumber", "deadline.choose.wrong");
        }
        length(errors, "nomor", Typed.line(nomor), DayOffSource.NUMBER);
        String typed = Typed.line(tahun);
        boolean year = typed.matches("\\d{4}")
                && Integer.parseInt(typed) >= FIRST_DECREE
                && Integer.parseInt(typed) <= DayOff.LAST_YEAR;
        if (!typed.isEmpty() && !year) {
            errors.add("tahun", "deadline.days.wrong.tahun", FIRST_DECREE, DayOff.LAST_YEAR);
        }
    }

    private static void length(FormErrors errors, String field, String typed, int most) {
        if (typed.length() > most) {
            errors.add(field, "deadline.tooLong", most, typed.length() - most);
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(Typed.line(tanggal)))
                    .filter(day -> day.getYear() >= DayOff.FIRST_YEAR && day.getYear() <= DayOff.LAST_YEAR);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Optional<DayOffKind> kind() {
        return Arrays.stream(DayOffKind.values())
                .filter(kind -> kind.name().equals(Typed.line(jenis)))
                .findFirst();
    }

    private Optional<DayOffSource.Kind> sourceKind() {
        return Arrays.stream(DayOffSource.Kind.values())
                .filter(kind -> kind.name().equals(Typed.line(sumber)))
                .findFirst();
    }

    private Optional<RegionCode> place() {
        return Optional.of(Typed.line(wilayah)).filter(RegionCode::isCode).map(RegionCode::new);
    }

    /** Once it has no errors. */
    DayOff typed() {
        return new DayOff(day().orElseThrow(), Typed.line(nama), kind().orElseThrow(), place().orElse(null), source());
    }

    /** Once it has no errors. */
    DayOffSource source() {
        String year = Typed.line(tahun);
        return new DayOffSource(
                sourceKind().orElseThrow(), Typed.line(nomor), year.isEmpty() ? null : Integer.valueOf(year));
    }
}
