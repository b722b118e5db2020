package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.clock.ClockRule;
import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.ClockUnit;
import id.mymein.aspiration.clock.Escalation;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed for a version of a rule. */
record ClockRuleForm(
        @Nullable String jenis,
        @Nullable String pemeriksaan,
        @Nullable String jumlah,
        @Nullable String satuan,
        @Nullable String tambahan,
        @Nullable String ingatkan,
        @Nullable String eskalasi,
        @Nullable String dasar,
        @Nullable String tautan,
        @Nullable String mulai,
        @Nullable String sampai) {

    private static final int MOST = 5000;
    private static final int LONGEST = 300;
    private static final String ANY = "";
    private static final String YES = "ya";
    private static final String NO = "tidak";

    static ClockRuleForm of(ClockRule rule) {
        AspirationKind kind = rule.kind();
        return new ClockRuleForm(
                kind == null ? ANY : kind.name(),
                rule.inspection() == null ? ANY : rule.inspection() ? YES : NO,
                Integer.toString(rule.amount()),
                rule.unit().name(),
                Integer.toString(rule.extra()),
                Integer.toString(rule.warnBefore()),
                rule.escalation().name(),
                rule.basis(),
                rule.basisUrl(),
                "",
                "");
    }

    List<Field> fields() {
        return List.of(
                Field.choice("jenis", "deadline.rules.field.jenis", Typed.line(jenis), kinds()),
                Field.choice("pemeriksaan", "deadline.rules.field.pemeriksaan", Typed.line(pemeriksaan), inspections()),
                Field.of("jumlah", "number", "deadline.rules.field.jumlah", Typed.line(jumlah)),
                Field.choice("satuan", "deadline.rules.field.satuan", Typed.line(satuan), units()),
                Field.of("tambahan", "number", "deadline.rules.field.tambahan", Typed.line(tambahan))
                        .hinted("deadline.rules.hint.tambahan"),
                Field.of("ingatkan", "number", "deadline.rules.field.ingatkan", Typed.line(ingatkan)),
                Field.choice("eskalasi", "deadline.rules.field.eskalasi", Typed.line(eskalasi), escalations()),
                Field.of("dasar", "text", "deadline.rules.field.dasar", Typed.line(dasar))
                        .hinted("deadline.rules.hint.dasar"),
                Field.of("tautan", "text", "deadline.rules.field.tautan", Typed.line(tautan)),
                Field.of("mulai", "date", "deadline.rules.field.mulai", Typed.line(mulai))
                        .hinted("deadline.rules.hint.mulai"),
                Field.of("sampai", "date", "deadline.rules.field.sampai", Typed.line(sampai))
                        .hinted("deadline.rules.hint.sampai"));
    }

    private static List<Choice> kinds() {
        var kinds = new java.util.ArrayList<Choice>();
        kinds.add(Choice.of(ANY, "deadline.rules.anyKind"));
        for (AspirationKind kind : AspirationKind.values()) {
            kinds.add(Choice.of(kind.name(), "deadline.rules.kind." + kind));
        }
        return kinds;
    }

    private static List<Choice> inspections() {
        return List.of(
                Choice.of(ANY, "deadline.rules.inspection.any"),
                Choice.of(YES, "deadline.rules.inspection.yes"),
                Choice.of(NO, "deadline.rules.inspection.no"));
    }

    private static List<Choice> units() {
        return Arrays.stream(ClockUnit.values())
                .map(unit -> Choice.of(unit.name(), unit.key()))
                .toList();
    }

    private static List<Choice> escalations() {
        return Arrays.stream(Escalation.values())
                .map(whom -> Choice.of(whom.name(), whom.key()))
                .toList();
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.none();
        oneOf(errors, "jenis", jenis, kinds());
        oneOf(errors, "pemeriksaan", pemeriksaan, inspections());
        oneOf(errors, "satuan", satuan, units());
        oneOf(errors, "eskalasi", eskalasi, escalations());
        between(errors, "jumlah", jumlah, 1);
        between(errors, "tambahan", tambahan, 0);
        int warn = number(ingatkan);
        if (warn < 0 || warn > number(jumlah)) {
            errors.add("ingatkan", "deadline.rules.wrong.warn");
        }
        if (Typed.line(dasar).isEmpty()) {
            errors.add("dasar", "deadline.missing");
        }
        length(errors, "dasar", Typed.line(dasar));
        length(errors, "tautan", Typed.line(tautan));
        if (!Typed.line(tautan).matches("(https://[^\\s\"<>]+)?")) {
            errors.add("tautan", "deadline.rules.wrong.url");
        }
        days(errors, today);
        return errors;
    }

    private void days(FormErrors errors, LocalDate today) {
        Optional<LocalDate> from = date(mulai);
        if (from.filter(day -> day.isAfter(today) && day.getYear() < 2200).isEmpty()) {
            errors.add("mulai", "deadline.rules.wrong.from");
        }
        boolean until = date(sampai)
                .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                .isPresent();
        if (!Typed.line(sampai).isEmpty() && !until) {
            errors.add("sampai", "deadline.rules.wrong.until");
        }
    }

    private static void oneOf(FormErrors errors, String field, @Nullable String typed, List<Choice> choices) {
        if (choices.stream().noneMatch(choice -> choice.value().equals(Typed.line(typed)))) {
            errors.add(field, "deadline.choose.wrong");
        }
    }

    private static void between(FormErrors errors, String field, @Nullable String typed, int least) {
        if (number(typed) < least || number(typed) > MOST) {
            errors.add(field, "deadline.rules.wrong.number", least, MOST);
        }
    }

    private static void length(FormErrors errors, String field, String typed) {
        if (typed.length() > LONGEST) {
            errors.add(field, "deadline.tooLong", LONGEST, typed.length() - LONGEST);
        }
    }

    /** -1 where it is none. */
    private static int number(@Nullable String typed) {
        String line = Typed.line(typed);
        return line.matches("\\d{1,6}") ? Integer.parseInt(line) : -1;
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(Typed.line(typed)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Once it has no errors. */
    ClockRule version(UUID id, ClockStep step) {
        String kind = Typed.line(jenis);
        String inspection = Typed.line(pemeriksaan);
        return new ClockRule(
                id,
                step,
                kind.equals(ANY) ? null : AspirationKind.valueOf(kind),
                inspection.equals(ANY) ? null : Boolean.valueOf(inspection.equals(YES)),
                number(jumlah),
                number(tambahan),
                ClockUnit.valueOf(Typed.line(satuan)),
                number(ingatkan),
                Escalation.valueOf(Typed.line(eskalasi)),
                Typed.line(dasar),
                Typed.line(tautan),
                date(mulai).orElseThrow(),
                date(sampai).orElse(null));
    }
}
