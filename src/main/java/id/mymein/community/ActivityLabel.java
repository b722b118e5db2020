package id.mymein.community;

import java.util.Locale;

/**
 * A letter of ADINDA, or what an administrator put beside them.
 *
 * @param key in addresses and forms; never changes
 */
public record ActivityLabel(String key, String labelId, String labelEn) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelId;
    }
}
