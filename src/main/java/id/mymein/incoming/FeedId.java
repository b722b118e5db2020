package id.mymein.incoming;

import java.util.UUID;

/** Names a feed. */
public record FeedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
