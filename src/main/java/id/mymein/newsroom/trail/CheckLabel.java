package id.mymein.newsroom.trail;

import id.mymein.platform.web.Languages;
import java.util.Locale;

/** What an item of the publish checklist is called in both languages. */
record CheckLabel(String indonesian, String english) {

    String in(Locale locale) {
        return locale.equals(Languages.ENGLISH) ? english : indonesian;
    }
}
