package id.mymein.media;

import java.util.List;

/** What became of a photo that somebody sent. */
public sealed interface PhotoResult {

    record Accepted(Photo photo) implements PhotoResult {}

    /**
     * Nothing was kept.
     *
     * @param reasonKey message key; the message says what is wrong and how to mend it
     * @param arguments fill the message in
     */
    record Refused(String reasonKey, List<Object> arguments) implements PhotoResult {

        public static Refused because(String reasonKey, Object... arguments) {
            return new Refused(reasonKey, List.of(arguments));
        }
    }
}
