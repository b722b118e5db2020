package id.mymein.community;

import java.io.Serializable;
import java.util.UUID;

public record ActivityId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
