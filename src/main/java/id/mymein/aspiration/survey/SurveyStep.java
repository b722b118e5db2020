package id.mymein.aspiration.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an office can do with its survey, by the last word of its address. */
enum SurveyStep {
    BUKA,
    TUTUP,
    TERBIT,
    TARIK;

    static Optional<SurveyStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "aspiration.survey.step." + slug();
    }

    String done() {
        return "aspiration.survey.done." + slug();
    }

    /** Is it open from where the survey stands? */
    boolean from(Survey survey) {
        return switch (this) {
            case BUKA -> survey.state() != SurveyState.OPEN && !survey.published();
            case TUTUP -> survey.state() == SurveyState.OPEN;
            case TERBIT -> survey.state() == SurveyState.CLOSED && !survey.published();
            case TARIK -> survey.published();
        };
    }
}
