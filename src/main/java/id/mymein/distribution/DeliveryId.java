package id.mymein.distribution;

import java.util.UUID;

/** Names one story's way to one channel; it is also the key by which a platform tells that it was asked twice. */
public record DeliveryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
