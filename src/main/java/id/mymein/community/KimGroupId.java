package id.mymein.community;

import java.io.Serializable;
import java.util.UUID;

/** Names a group in the register of KIM groups and forums. */
public record KimGroupId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
