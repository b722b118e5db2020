package id.mymein.aspiration.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what happens by key within an hour, in memory: a restart forgives. The hour begins with the first of its kind. */
final class Tally {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Hour> hours =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
    private final Clock clock;

    Tally(Clock clock) {
        this.clock = clock;
    }

    private record Hour(Instant began, AtomicInteger count) {}

    int count(String key) {
        Hour hour = hours.getIfPresent(key);
        return hour == null || over(hour) ? 0 : hour.count().get();
    }

    void add(String key, int more) {
        hours.asMap()
                .compute(
                        key,
                        (same, hour) ->
                                hour == null || over(hour) ? new Hour(clock.instant(), new AtomicInteger()) : hour)
                .count()
                .addAndGet(more);
    }

    private boolean over(Hour hour) {
        return !clock.instant().isBefore(hour.began().plus(HOUR));
    }
}
