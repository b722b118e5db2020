package id.mymein.newsroom;

import id.mymein.platform.web.Languages;
import java.util.Locale;

/** Something that an editor confirms before calling a story fit; a row of data, worded in both languages. */
public record CheckItem(String key, String labelId, String labelEn) {

    public String label(Locale locale) {
        return locale.equals(Languages.ENGLISH) ? labelEn : labelId;
    }
}
