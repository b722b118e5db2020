package id.mymein.distribution;

import java.util.UUID;

/** Names a channel. */
public record ChannelId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
