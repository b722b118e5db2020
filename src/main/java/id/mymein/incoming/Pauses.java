package id.mymein.incoming;

import id.mymein.platform.outbound.Fetched.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a feed is left alone: by its own rhythm, by what its site asks for, longer each time it fails. */
final class Pauses {

    static final Duration SHORTEST = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);
    private static final Duration LONGEST_BUSY = Duration.ofDays(7);
    private static final Duration FIRST_FAILURE = Duration.ofMinutes(15);
    private static final Duration LONGEST_FAILURE = Duration.ofHours(12);
    private static final int PARTS = 8;
    private static final double JITTER = 0.1;
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private Pauses() {}

    /**
     * @param gap between two of its items; zero where nobody knows
     * @param asked by the feed itself
     */
    static Duration afterSuccess(Duration gap, Duration asked, Answer answer) {
        Duration own = gap.isZero() ? USUAL : clamp(gap.dividedBy(PARTS), SHORTEST, LONGEST);
        Duration site = clamp(longer(asked, maxAge(answer)), Duration.ZERO, LONGEST_ASKED);
        return longer(own, site);
    }

    static Duration afterFailure(int failures) {
        Duration pause = FIRST_FAILURE.multipliedBy(1L << Math.min(failures, 8));
        return pause.compareTo(LONGEST_FAILURE) > 0 ? LONGEST_FAILURE : pause;
    }

    /** What {@code Retry-After} says, within reason; zero where it says nothing. */
    static Duration asked(Answer answer, Instant now) {
        return answer.patience(now)
                .map(pause -> clamp(pause, Duration.ZERO, LONGEST_BUSY))
                .orElse(Duration.ZERO);
    }

    private static Duration maxAge(Answer answer) {
        Matcher found = MAX_AGE.matcher(answer.header("cache-control"));
        return found.find() ? Duration.ofSeconds(Long.parseLong(found.group(1))) : Duration.ZERO;
    }

    /** So that feeds that were added together are not read together for ever; never sooner than it was to be. */
    static Duration jittered(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(1 + (long) (pause.toMillis() * JITTER)));
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration clamp(Duration value, Duration least, Duration most) {
        return value.compareTo(least) < 0 ? least : value.compareTo(most) > 0 ? most : value;
    }
}
