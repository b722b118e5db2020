package id.mymein.aspiration.sending;

import id.mymein.platform.database.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs what goes out with a page and must come back as it was: HMAC-SHA-256 (RFC 2104), 144 bits of it. */
@Component
class Signs {

    private static final int BYTES = 18;

    private final SecretKeySpec key;

    Signs(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.get("aspiration-forms").getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    }

    /** @param purpose keeps signs of one thing from standing for another */
    String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] all = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    boolean fits(String purpose, String text, String sign) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8), sign.getBytes(StandardCharsets.UTF_8));
    }
}
