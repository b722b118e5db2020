package id.mymein.newsroom;

import id.mymein.platform.web.Languages;
import java.util.Locale;

/** A kind of news; a row of data, named in both languages. */
public record Category(String slug, String labelId, String labelEn) {

    public String label(Locale locale) {
        return locale.equals(Languages.ENGLISH) ? labelEn : labelId;
    }
}
