package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a request for a person's account (OAuth 1.0a, RFC 5849, HMAC-SHA1). Bodies that are no form are not signed. */
final class OAuthOne {

    private static final String HMAC = "HmacSHA1";

    private OAuthOne() {}

    static Question sign(Access access, Question question, Instant now) {
        return sign(access, question, now, UUID.randomUUID().toString());
    }

    static Question sign(Access access, Question question, Instant now, String nonce) {
        Map<String, String> own = new TreeMap<>(Map.of(
                "oauth_consumer_key",
                access.get("kunci"),
                "oauth_nonce",
                nonce,
                "oauth_signature_method",
                "HMAC-SHA1",
                "oauth_timestamp",
                Long.toString(now.getEpochSecond()),
                "oauth_token",
                access.get("token"),
                "oauth_version",
                "1.0"));
        own.put("oauth_signature", signature(access, question, own));
        String header = own.entrySet().stream()
                .map(one -> one.getKey() + "=\"" + encoded(one.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
        return question.with("Authorization", header);
    }

    private static String signature(Access access, Question question, Map<String, String> own) {
        URI address = question.address();
        Map<String, String> all = new TreeMap<>();
        own.forEach((name, value) -> all.put(encoded(name), encoded(value)));
        String query = address.getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                int sign = pair.indexOf('=');
                all.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        String parameters = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        String base = question.method() + "&" + encoded(address.toString().replaceFirst("\\?.*", "")) + "&"
                + encoded(parameters);
        return hmac(encoded(access.get("rahasiakunci")) + "&" + encoded(access.get("rahasiatoken")), base);
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    /** RFC 3986, which is stricter than forms. */
    static String encoded(String text) {
        return FormParts.encoded(text).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}
