package id.mymein.incoming;

import java.util.UUID;

/** Names an item that a feed brought. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
