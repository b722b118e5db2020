package id.mymein.aspiration.survey;

/**
 * A browser that answers, told apart by a cookie of ours.
 *
 * @param value random; known only to that browser
 */
record SurveyDevice(String value) {}
