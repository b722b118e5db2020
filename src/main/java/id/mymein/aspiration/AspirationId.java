package id.mymein.aspiration;

import java.util.UUID;

/** Which aspiration; never shown to the public, whose number is {@link Aspiration#number()}. */
public record AspirationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
