package id.mymein.whatsapp;

import id.mymein.platform.Hashes;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes of a number what may be kept: a hash with a key, by which it is found again, and the number under lock, by which it is sent
 * to. There are too few numbers for a hash without a key.
 */
@Component
class Numbers {

    private final byte[] key;
    private final SecretBox box;

    Numbers(Secrets secrets) {
        this.key = Base64.getUrlDecoder().decode(secrets.get("whatsapp-hashes"));
        this.box = new SecretBox(secrets, "whatsapp-numbers");
    }

    byte[] hash(String text) {
        return Hashes.hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for an empty one. */
    byte @Nullable [] hashed(String text) {
        return text.isEmpty() ? null : hash(text);
    }

    byte[] lock(String address) {
        return box.lock(address.getBytes(StandardCharsets.UTF_8));
    }

    String open(byte[] locked) {
        return new String(box.open(locked), StandardCharsets.UTF_8);
    }
}
