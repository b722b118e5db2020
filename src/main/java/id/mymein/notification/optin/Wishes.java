package id.mymein.notification.optin;

import id.mymein.platform.web.Words;
import java.util.Optional;

/** A module whose letters can be asked for. It says what its wishes are about, for the pages on which they are confirmed and left. */
public interface Wishes {

    /** True for the kinds that are its own. */
    boolean knows(String kind);

    /** Empty where there is no such thing any more. */
    Optional<Named> named(OptIn wish, Words words);

    /** Below which address the links in its letters lead. */
    String base();

    /** True where an address has one of that kind at a time, so that the one that is confirmed last takes the place of the others. */
    default boolean single() {
        return false;
    }

    /**
     * A wish in words.
     *
     * @param name what the letters are about
     * @param path where that is to be read
     * @param often how often letters come
     * @param begun when the first one comes
     */
    record Named(String name, String path, String often, String begun) {}
}
