package id.mymein.socialaccount.web;

import java.util.List;

/**
 * One field of a form; its label is the message {@code socialaccount.field.<label>}.
 *
 * @param hint message key; empty for none
 * @param value as it was typed or is; {@code ya} for what is ticked
 * @param choices of a selection
 */
record Field(Kind kind, String name, String label, String hint, String value, boolean optional, List<Choices> choices) {

    /** How it is filled in. */
    enum Kind {
        LINE,
        TEXT,
        DATE,
        NUMBER,
        PHONE,
        EMAIL,
        CHOICE,
        TICK,
        FILE
    }

    /**
     * Choices under one heading.
     *
     * @param heading message key of the kind of place; empty for no heading
     * @param name of the place
     */
    record Choices(String heading, String name, List<Choice> choices) {

        static List<Choices> plain(List<Choice> choices) {
            return List.of(new Choices("", "", choices));
        }
    }

    /**
     * One choice.
     *
     * @param key message key of its name, or of what stands before its text; empty for none
     */
    record Choice(String value, String key, String text, boolean chosen) {}

    static Field of(Kind kind, String name, String value) {
        return new Field(kind, name, name, "", value, false, List.of());
    }

    static Field line(String name, String value) {
        return of(Kind.LINE, name, value);
    }

    static Field text(String name, String value) {
        return of(Kind.TEXT, name, value);
    }

    static Field date(String name, String value) {
        return of(Kind.DATE, name, value);
    }

    static Field choice(String name, String value, List<Choices> choices) {
        return new Field(Kind.CHOICE, name, name, "", value, false, choices);
    }

    static Field tick(String name, boolean ticked) {
        return of(Kind.TICK, name, ticked ? "ya" : "");
    }

    Field hinted(String key) {
        return new Field(kind, name, label, key, value, optional, choices);
    }

    Field labelled(String other) {
        return new Field(kind, name, other, hint, value, optional, choices);
    }

    Field asOptional() {
        return new Field(kind, name, label, hint, value, true, choices);
    }

    boolean ticked() {
        return !value.isEmpty();
    }

    String inputType() {
        return switch (kind) {
            case DATE -> "date";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }
}
