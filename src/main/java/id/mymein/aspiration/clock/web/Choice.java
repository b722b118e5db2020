package id.mymein.aspiration.clock.web;

/**
 * One choice of a list.
 *
 * @param key message key of its name, or of what stands before its text
 */
record Choice(String value, String key, String text) {

    static Choice of(String value, String key) {
        return new Choice(value, key, "");
    }
}
