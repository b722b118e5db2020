package id.mymein.aspiration.rules;

import java.util.Locale;

/**
 * What an aspiration is about.
 *
 * @param slug in public addresses; never changed
 * @param active false where nobody can choose it any more
 */
public record CaseCategory(String slug, String labelId, String labelEn, int position, boolean active, int version) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelId;
    }
}
