package id.mymein.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes identifiers that sort by time, so that new rows sit together in an index (UUID version 7, RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id; 48 bits of milliseconds, then 74 random bits, so it cannot be guessed. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
