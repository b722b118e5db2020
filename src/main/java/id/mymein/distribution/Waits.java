package id.mymein.distribution;

import id.mymein.distribution.Channel.Pace;
import id.mymein.distribution.DeliveryRows.Recent;
import id.mymein.platform.outbound.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/** How long to wait: for a channel's hours, for its pace, after a failure. */
final class Waits {

    private static final Backoff AFTER = new Backoff(Duration.ofSeconds(20), Duration.ofHours(2));

    private Waits() {}

    /** Before the next attempt. */
    static Duration after(int attempts, RandomGenerator random) {
        return AFTER.after(attempts, random);
    }

    /** The first moment from then on that lies in the channel's hours. */
    static Instant open(Pace pace, Instant from, ZoneId zone) {
        if (pace.from().equals(pace.to())) {
            return from;
        }
        ZonedDateTime then = from.atZone(zone);
        if (within(pace, then.toLocalTime())) {
            return from;
        }
        ZonedDateTime today = then.with(pace.from());
        return (today.isAfter(then) ? today : today.plusDays(1)).toInstant();
    }

    private static boolean within(Pace pace, LocalTime at) {
        boolean begun = !at.isBefore(pace.from());
        boolean before = at.isBefore(pace.to());
        return pace.from().isBefore(pace.to()) ? begun && before : begun || before;
    }

    /** When the next post may go, after those that went in the hour before. */
    static Instant paced(Pace pace, Recent hour, Instant now) {
        Instant last = hour.last();
        Instant gap = last == null ? now : last.plus(Duration.ofMinutes(pace.gap()));
        Instant first = hour.first();
        Instant room = hour.many() < pace.anHour() || first == null ? now : first.plus(Duration.ofHours(1));
        Instant later = gap.isAfter(room) ? gap : room;
        return later.isAfter(now) ? later : now;
    }
}
