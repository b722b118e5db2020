package id.mymein.authenticity;

import java.io.Serializable;
import java.util.UUID;

public record ClaimCheckId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
