package id.mymein.platform.web;

import id.mymein.platform.CleanText;
import org.jspecify.annotations.Nullable;

/** Text as a form brought it: no white space around it and nothing in it that the database cannot keep. */
public final class Typed {

    private Typed() {}

    /** Text of several lines; empty where the field was missing. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : CleanText.of(typed).replace("\r\n", "\n").strip();
    }

    /** Text of one line. */
    public static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\R", " ");
    }

    /** How many characters a person counts in it, with no regard to how the machine keeps them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
