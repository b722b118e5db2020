package id.mymein.platform.outbound;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a request may reach, take and bring.
 *
 * @param reachable addresses that may be connected to
 * @param time for all of it, redirects included
 * @param patience for a question that is no page, as when a picture is handed over
 * @param bytes of the body, after decoding
 * @param headerBytes of an answer's headers
 */
record OutboundLimits(
        Predicate<InetAddress> reachable,
        Set<Integer> ports,
        Duration time,
        Duration patience,
        int bytes,
        int headerBytes,
        int redirects) {

    static OutboundLimits usual() {
        return new OutboundLimits(
                PublicAddresses::contains,
                Set.of(80, 443),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                1 << 20,
                32 << 10,
                5);
    }
}
