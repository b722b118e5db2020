package id.mymein.newsroom.importing;

import java.util.List;

/** Something that stands in an archive, with the line on which it begins. */
sealed interface Entry {

    /** From 1 on. */
    long line();

    record Text(long line, ForeignText text) implements Entry {}

    /** What is not meant to be taken over: a page, a draft, an attachment. */
    record PassedOver(long line) implements Entry {}

    /**
     * What cannot be used.
     *
     * @param reason message key
     * @param arguments what the message names
     */
    record Unusable(long line, String reason, List<Object> arguments) implements Entry {

        static Unusable of(long line, String reason, Object... arguments) {
            return new Unusable(line, reason, List.of(arguments));
        }
    }
}
