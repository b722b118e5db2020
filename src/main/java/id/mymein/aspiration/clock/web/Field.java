package id.mymein.aspiration.clock.web;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type of its input: text, date, number or file, or a list to choose from
 * @param label message key
 * @param hint message key; empty for none
 */
record Field(String name, String type, String label, String hint, String value, List<Choice> choices) {

    static Field of(String name, String type, String label, String value) {
        return new Field(name, type, label, "", value, List.of());
    }

    static Field choice(String name, String label, String value, List<Choice> choices) {
        return new Field(name, "choice", label, "", value, choices);
    }

    Field hinted(String key) {
        return new Field(name, type, label, key, value, choices);
    }
}
