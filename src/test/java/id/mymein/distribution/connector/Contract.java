package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.DeliveryId;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Picture;
import id.mymein.platform.outbound.Loopback;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of all connectors need. */
final class Contract {

    static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    static final URI LINK = URI.create("https://mymein.test/k/aB3dEfG");

    private Contract() {}

    /** Gives up on a platform after a second. */
    static Api api() {
        return new Api(
                Loopback.guard(Duration.ofSeconds(1)), JsonMapper.builder().build(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Access access(String... settings) {
        Map<String, String> all = new HashMap<>();
        for (int n = 0; n < settings.length; n += 2) {
            all.put(settings[n], settings[n + 1]);
        }
        return new Access(new ChannelId(UUID.randomUUID()), all);
    }

    static Post post(String text) {
        return new Post(new DeliveryId(UUID.randomUUID()), "Jembatan dibuka", text, LINK, null, NOW.minusSeconds(60));
    }

    static Post pictured(String text) {
        var bytes = ByteBuffer.wrap(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3, (byte) 0xff, (byte) 0xd9});
        var picture = new Picture(
                URI.create("https://mymein.test/foto/1/1600.jpg"), "image/jpeg", bytes, "Warga menyeberang");
        return new Post(
                new DeliveryId(UUID.randomUUID()), "Jembatan dibuka", text, LINK, picture, NOW.minusSeconds(60));
    }
}
