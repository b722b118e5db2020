package id.mymein.distribution;

import id.mymein.distribution.Channel.Pace;
import id.mymein.distribution.DeliveryRows.Recent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/** How long to wait: for a channel's hours, for its pace, after a failure. */
final class Waits {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 9;

    private Waits() {}

    /**
     * Before the next attempt: twice as long each time, between half and the whole of it by chance, so that what failed together is
     * not tried together again.
     *
     * @param attempts that were made
     */
    static Duration after(int attempts, RandomGenerator random) {
        Duration whole = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        Duration most = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        return most.dividedBy(2).plusMillis(random.nextLong(most.toMillis() / 2));
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
