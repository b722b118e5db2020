package id.mymein.distribution;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in a channel.
 *
 * @param id the delivery; a platform that knows such keys takes one only once
 * @param title of the story
 * @param text as it will stand there, with its link where the channel has one
 * @param link to the story
 * @param picture null for none
 * @param since when it was first tried; nothing of ours in the channel is older
 */
public record Post(
        DeliveryId id,
        String title,
        String text,
        URI link,
        @Nullable Picture picture,
        Instant since) {

    /**
     * A picture that goes along.
     *
     * @param address where the public has it
     * @param type {@code image/jpeg}
     * @param alt what it shows
     */
    public record Picture(URI address, String type, ByteBuffer content, String alt) {

        public Picture {
            content = content.asReadOnlyBuffer();
        }

        public byte[] bytes() {
            ByteBuffer copy = content.duplicate();
            byte[] bytes = new byte[copy.remaining()];
            copy.get(bytes);
            return bytes;
        }
    }

    /** What stands in a channel, as the platform names it. */
    public record Remote(String id, String address) {}
}
