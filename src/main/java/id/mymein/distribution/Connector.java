package id.mymein.distribution;

import id.mymein.distribution.Post.Remote;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the language of one platform. It asks over the request guard only, keeps nothing, never throws for what a platform does,
 * and never puts a token into what it returns.
 */
public interface Connector {

    ChannelKind kind();

    /** What it must be told about a channel, in the order of the form. */
    List<Setting> settings();

    /** What a post may look like there. */
    Shape shape(Access access);

    /** Looks whether we get in and where we are then; changes nothing there. */
    Check check(Access access);

    /** Puts something there. */
    Reply post(Access access, Post post);

    /**
     * Looks whether a post stands there of which we never learnt: {@link Reply.Done}, {@link Reply.Absent}, or {@link
     * Reply.Unable} where one cannot look. A platform that takes a delivery's key only once may simply be asked again:
     * {@link #repeatable}.
     */
    default Reply find(Access access, Post post) {
        return new Reply.Unable();
    }

    /** True where {@link #post} with the same delivery makes one post however often it is asked, at least for some time. */
    default boolean repeatable(Post post, Instant now) {
        return false;
    }

    /** Puts a new text in the place of an old one. */
    default Reply edit(Access access, Post post, Remote remote) {
        return new Reply.Unable();
    }

    /** Takes it away. It is done too where it was gone already. */
    default Reply delete(Access access, Remote remote) {
        return new Reply.Unable();
    }

    /** What stands there now. */
    default Reading read(Access access, Remote remote) {
        return new Reading.Unknown();
    }

    /** How many follow the channel now; empty where the platform does not say, or not today. */
    default OptionalLong followers(Access access) {
        return OptionalLong.empty();
    }

    /** What came of looking at a channel. */
    sealed interface Check {

        /**
         * @param name as the platform calls the place, so that a person sees that it is the right one
         * @param expires when the token ends; null where it does not or nobody says
         */
        record Works(String name, @Nullable Instant expires) implements Check {}

        /**
         * @param field the setting that is wrong; empty where nobody can tell
         * @param reason message key
         * @param said in the platform's words; may be empty
         * @param locks true where the platform let us out on purpose, false where it may be well tomorrow
         */
        record Fails(String field, String reason, String said, boolean locks) implements Check {}
    }

    /** What a look at a post brought. */
    sealed interface Reading {

        record There(String text) implements Reading {}

        record Gone() implements Reading {}

        /** One cannot look, or nobody answered. */
        record Unknown() implements Reading {}
    }
}
