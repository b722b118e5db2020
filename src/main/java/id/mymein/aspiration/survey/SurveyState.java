package id.mymein.aspiration.survey;

import java.util.Locale;

/** Where a survey stands, as far as its office decides; the period decides too. */
enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED;

    String key() {
        return "aspiration.survey.state." + name().toLowerCase(Locale.ROOT);
    }
}
