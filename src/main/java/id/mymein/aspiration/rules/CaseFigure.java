package id.mymein.aspiration.rules;

import java.util.Locale;

/**
 * A figure that is data.
 *
 * @param source where it comes from
 * @param least smallest value that makes sense
 * @param most largest value that makes sense
 */
public record CaseFigure(
        String key, String labelId, String labelEn, int value, String source, int least, int most, int version) {

    /** What it counts; its source where nobody has named it. */
    public String label(Locale locale) {
        String label = locale.getLanguage().equals("en") ? labelEn : labelId;
        return label.isEmpty() ? source : label;
    }
}
