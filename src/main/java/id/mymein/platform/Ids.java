package id.mymein.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/** Makes identifiers that sort by time, so that new rows sit together in an index (UUID version 7, RFC 9562). */
public final class Ids {

    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * A new id; 48 bits of milliseconds, 12 bits of what is left of them (so that ids made one after the other sort so; RFC
     * 9562, 6.2, method 3), then 62 random bits, so it cannot be guessed.
     */
    public static UUID next(Clock clock) {
        Instant now = clock.instant();
        long fraction = 4096L * (now.get(ChronoField.NANO_OF_SECOND) % NANOS_OF_MILLI) / NANOS_OF_MILLI;
        long high = (now.toEpochMilli() << 16) | 0x7000L | fraction;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
