package id.mymein.aspiration.survey;

import id.mymein.platform.web.FormErrors;

/** What became of a step with a survey. */
sealed interface SurveyResult {

    record Done(SurveyId id) implements SurveyResult {}

    /** Nothing was changed; the messages stand at the fields. */
    record Wrong(FormErrors errors) implements SurveyResult {}

    /**
     * Nothing was changed, whatever one types.
     *
     * @param key of the message that says why
     */
    record Refused(String key) implements SurveyResult {}

    /** Somebody else was faster. */
    static SurveyResult stale() {
        return new Refused("aspiration.survey.stale");
    }
}
