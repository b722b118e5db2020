package id.mymein.aspiration.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One field of a form; its label is the message {@code aspiration.desk.field.<label>}.
 *
 * @param hint message key; empty for none
 * @param value as it was typed or is
 * @param chosen of several that can be chosen
 */
record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        String value,
        boolean optional,
        List<Group> groups,
        Set<String> chosen) {

    Field {
        groups = List.copyOf(groups);
        chosen = Set.copyOf(chosen);
    }

    /** How it is filled in. */
    enum Kind {
        LINE,
        TEXT,
        NUMBER,
        CHOICE,
        RADIO,
        CHECKS,
        TICK,
        /** Photos that are sent with the form; {@code chosen} are those that were sent already. */
        PHOTOS,
        /** Photos of which some are shown to the public. */
        SHOWN,
        /** Words to begin with, put into the text above by a button of its own. */
        WORDS
    }

    /**
     * Choices under one heading.
     *
     * @param heading message key of the kind of it; empty for none
     * @param name of it, after its kind; empty for none
     */
    record Group(String heading, String name, List<Choice> choices) {
        Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * @param key message key of its name, or of what stands before its text; empty for none
     * @param note message key of a second line; empty for none
     * @param picture address of a picture of it; empty for none
     */
    record Choice(String value, String key, String text, String note, String picture) {

        Choice(String value, String key, String text, String note) {
            this(value, key, text, note, "");
        }

        static Choice of(String value, String text) {
            return new Choice(value, "", text, "");
        }

        static Choice keyed(String value, String key) {
            return new Choice(value, key, "", "");
        }
    }

    static Field of(Kind kind, String name, String value) {
        return new Field(kind, name, name, "", value, false, List.of(), Set.of());
    }

    static Field line(String name, CaseInput input) {
        return of(Kind.LINE, name, input.line(name));
    }

    static Field text(String name, CaseInput input) {
        return of(Kind.TEXT, name, input.text(name));
    }

    static Field number(String name, CaseInput input) {
        return of(Kind.NUMBER, name, input.line(name));
    }

    static Field tick(String name, CaseInput input) {
        return of(Kind.TICK, name, input.ticked(name) ? "ya" : "");
    }

    static Field choice(Kind kind, String name, CaseInput input, List<Choice> choices) {
        return of(kind, name, input.line(name)).offering(List.of(new Group("", "", choices)));
    }

    static Field grouped(Kind kind, String name, CaseInput input, List<Group> groups) {
        return new Field(kind, name, name, "", input.line(name), false, groups, Set.copyOf(input.all(name)));
    }

    private Field offering(List<Group> offered) {
        return new Field(kind, name, label, hint, value, optional, offered, chosen);
    }

    Field choosing(Collection<String> all) {
        return new Field(kind, name, label, hint, value, optional, groups, Set.copyOf(all));
    }

    Field hinted(String key) {
        return new Field(kind, name, label, key, value, optional, groups, chosen);
    }

    Field labelled(String other) {
        return new Field(kind, name, other, hint, value, optional, groups, chosen);
    }

    Field asOptional() {
        return new Field(kind, name, label, hint, value, true, groups, chosen);
    }

    boolean has(String choice) {
        boolean several = kind == Kind.CHECKS || kind == Kind.SHOWN;
        return several ? chosen.contains(choice) : value.equals(choice);
    }
}
