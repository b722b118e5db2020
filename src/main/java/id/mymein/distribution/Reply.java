package id.mymein.distribution;

import id.mymein.distribution.Post.Remote;
import java.time.Duration;

/** What came of asking a platform for something. Reasons are message keys below {@code distribution.reason.}. */
public sealed interface Reply {

    /** It is done. */
    record Done(Remote remote) implements Reply {}

    /** Looked for and not there. */
    record Absent() implements Reply {}

    /** The platform has no way to do this; a person must. */
    record Unable() implements Reply {}

    /** Not done, because there was too much or because it is away for a while. */
    record Later(Duration pause, String reason) implements Reply {}

    /**
     * Not done, and it will not be done if it is asked again.
     *
     * @param said in the platform's words; may be empty
     */
    record Refused(String reason, String said) implements Reply {}

    /** Nobody gets in by that token; everything that is planned there must wait. */
    record Locked(String reason, String said) implements Reply {}

    /** The answer did not come or cannot be understood: it may be done or not. */
    record Unknown(String reason) implements Reply {}
}
