package id.mymein.socialaccount;

import java.io.Serializable;
import java.util.UUID;

public record SocialAccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
