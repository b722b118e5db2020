package id.mymein.media;

import java.util.UUID;

public record MediaId(UUID value) implements java.io.Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
