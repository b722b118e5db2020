package id.mymein.media;

import java.util.List;

/** What became of a file that somebody sent as evidence. */
public sealed interface FileResult {

    record Accepted(StoredFile file) implements FileResult {}

    /**
     * Nothing was kept.
     *
     * @param reasonKey message key; the message says what is wrong and how to mend it
     * @param arguments fill the message in
     */
    record Refused(String reasonKey, List<Object> arguments) implements FileResult {

        public static Refused because(String reasonKey, Object... arguments) {
            return new Refused(reasonKey, List.of(arguments));
        }
    }
}
