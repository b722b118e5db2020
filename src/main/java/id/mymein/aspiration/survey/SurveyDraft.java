package id.mymein.aspiration.survey;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A survey as somebody typed it. */
record SurveyDraft(
        @Nullable String kantor,
        @Nullable String layanan,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String dilayani) {

    static final int LONGEST = 150;

    static SurveyDraft of(Survey survey) {
        Integer population = survey.population();
        return new SurveyDraft(
                survey.owner().office().toString(),
                survey.service(),
                survey.period().from().toString(),
                survey.period().until().toString(),
                population == null ? "" : population.toString());
    }

    String office() {
        return Typed.line(kantor);
    }

    String service() {
        return Typed.line(layanan);
    }

    String from() {
        return Typed.line(mulai);
    }

    String until() {
        return Typed.line(sampai);
    }

    String served() {
        return Typed.line(dilayani);
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Empty where nothing was typed; points and spaces between thousands are read over. */
    Optional<Integer> population() {
        String digits = served().replaceAll("[ .]", "");
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        int length = Typed.length(service());
        if (length == 0) {
            errors.add("layanan", "aspiration.survey.error.service");
        } else if (length > LONGEST) {
            errors.add("layanan", "aspiration.survey.error.long", LONGEST, length - LONGEST);
        }
        Optional<LocalDate> first = date(from());
        Optional<LocalDate> last = date(until());
        if (first.isEmpty()) {
            errors.add("mulai", "aspiration.survey.error.date");
        }
        if (last.isEmpty()) {
            errors.add("sampai", "aspiration.survey.error.date");
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            errors.add("sampai", "aspiration.survey.error.order");
        }
        if (!served().isEmpty() && population().isEmpty()) {
            errors.add("dilayani", "aspiration.survey.error.population");
        }
        return errors;
    }
}
