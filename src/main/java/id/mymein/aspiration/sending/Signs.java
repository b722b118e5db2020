package id.mymein.aspiration.sending;

import id.mymein.platform.Hashes;
import id.mymein.platform.database.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Signs what goes out with a page and must come back as it was: HMAC-SHA-256 (RFC 2104), 144 bits of it. */
@Component
class Signs {

    private static final int BYTES = 18;

    private final byte[] key;

    Signs(Secrets secrets) {
        this.key = secrets.get("aspiration-forms").getBytes(StandardCharsets.US_ASCII);
    }

    /** @param purpose keeps signs of one thing from standing for another */
    String sign(String purpose, String text) {
        byte[] all = Hashes.hmac(key, (purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
    }

    boolean fits(String purpose, String text, String sign) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8), sign.getBytes(StandardCharsets.UTF_8));
    }
}
