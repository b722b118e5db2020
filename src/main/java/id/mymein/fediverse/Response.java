package id.mymein.fediverse;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Fetched.Reason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What another server's answer to an activity means. */
sealed interface Response {

    record Taken() implements Response {}

    /** Not this one, ever. */
    record Refused(String reason) implements Response {}

    /** Whoever had that inbox has it no more. */
    record Gone() implements Response {}

    /** Not this one, not now. */
    record NotNow(String reason) implements Response {}

    /** Nothing at all, for now. */
    record Down(String reason, Duration least) implements Response {}

    Set<Reason> NEVER = EnumSet.of(Reason.NO_WEB_ADDRESS, Reason.PORT, Reason.INSIDE);
    int UNAUTHORIZED = 401;
    int FORBIDDEN = 403;
    int TIMEOUT = 408;
    int GONE = 410;
    int TOO_MANY = 429;
    int BROKEN = 500;
    Duration MOST_WAIT = Duration.ofHours(12);

    static Response of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Nothing nothing
            when NEVER.contains(nothing.reason()) ->
                new Refused(nothing.reason().key());
            case Fetched.Nothing nothing -> new Down(nothing.reason().key(), Duration.ZERO);
            case Fetched.Answer answer when answer.ok() -> new Taken();
            case Fetched.Answer answer
            when answer.status() == TOO_MANY -> new Down("fediverse.reason.busy", wait(answer.header("Retry-After")));
            case Fetched.Answer answer
            when answer.status() >= BROKEN || answer.status() == TIMEOUT ->
                new Down("fediverse.reason.broken", wait(answer.header("Retry-After")));
            // They may not have got our key just now.
            case Fetched.Answer answer
            when answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN ->
                new NotNow("fediverse.reason.unauthorized");
            case Fetched.Answer answer when answer.status() == GONE -> new Gone();
            case Fetched.Answer answer -> new Refused("fediverse.reason.refused");
        };
    }

    private static Duration wait(String retryAfter) {
        if (!retryAfter.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(MOST_WAIT) > 0 ? MOST_WAIT : asked;
    }
}
