package id.mymein.aspiration;

import id.mymein.platform.web.Languages;
import java.util.Locale;

/** What an aspiration is about. */
public record AspirationCategory(String slug, String labelId, String labelEn) {

    public String label(Locale language) {
        return language.equals(Languages.ENGLISH) ? labelEn : labelId;
    }
}
