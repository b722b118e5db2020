package id.mymein.platform.web;

import java.util.Locale;

/** Under which heading an entry of the desk's menu stands where the menu is long. */
public enum DeskGroup {
    NEWS,
    OUT,
    WRITING,
    RESIDENTS,
    REGISTERS,
    SETTINGS;

    /** Message key. */
    String key() {
        return "platform.desk.group." + name().toLowerCase(Locale.ROOT);
    }
}
