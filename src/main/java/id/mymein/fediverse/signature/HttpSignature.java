package id.mymein.fediverse.signature;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The signature that Mastodon and its like put on requests.
 *
 * @param headers what is signed, in order, in small letters
 * @param created null where it does not say
 * @param expires null where it does not say
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-cavage-http-signatures-12">draft-cavage-http-signatures-12</a>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only verified
public record HttpSignature(
        String keyId,
        List<String> headers,
        byte[] signature,
        @Nullable Instant created,
        @Nullable Instant expires) {

    public static final String TARGET = "(request-target)";
    public static final String CREATED = "(created)";

    private static final String EXPIRES = "(expires)";
    private static final int LONGEST = 4096;
    private static final Pattern PARAMETER =
            Pattern.compile("\\G\\s*,?\\s*([A-Za-z]{1,20})=(?:\"([^\"]*)\"|(\\d{1,12}))\\s*(?=,|$)");

    public HttpSignature {
        headers = List.copyOf(headers);
    }

    /** Empty where it is none that we know how to verify. */
    public static Optional<HttpSignature> parse(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(header);
        int end = 0;
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            if (found.put(parameter.group(1), value) != null) {
                return Optional.empty();
            }
            end = parameter.end();
        }
        boolean whole = end == header.length();
        String algorithm = found.getOrDefault("algorithm", "hs2019");
        boolean known = algorithm.equals("hs2019") || algorithm.equals("rsa-sha256");
        return whole && known ? of(found) : Optional.empty();
    }

    private static Optional<HttpSignature> of(Map<String, String> found) {
        String keyId = found.getOrDefault("keyId", "");
        String signature = found.getOrDefault("signature", "");
        if (keyId.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers = Arrays.asList(
                found.getOrDefault("headers", "date").toLowerCase(Locale.ROOT).split(" ", -1));
        try {
            return Optional.of(new HttpSignature(
                    keyId,
                    headers,
                    Base64.getDecoder().decode(signature),
                    instant(found.get("created")),
                    instant(found.get("expires"))));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(@Nullable String seconds) {
        if (seconds == null) {
            return null;
        }
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    public boolean covers(Collection<String> names) {
        return headers.containsAll(names);
    }

    /** Whether that key signed that request. What it says of time and digest is another question. */
    public boolean verifies(Signed request, PublicKey key) {
        return text(request)
                .filter(text -> RsaKeys.verify(key, text, signature))
                .isPresent();
    }

    /** What is signed; empty where a header that is named did not come. */
    private Optional<String> text(Signed request) {
        var lines = new StringBuilder();
        for (String name : headers) {
            Optional<String> value = switch (name) {
                case TARGET -> Optional.of(request.method().toLowerCase(Locale.ROOT) + " " + request.target());
                case CREATED -> seconds(created);
                case EXPIRES -> seconds(expires);
                default -> request.header(name);
            };
            if (value.isEmpty()) {
                return Optional.empty();
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(name).append(": ").append(value.get());
        }
        return Optional.of(lines.toString());
    }

    private static Optional<String> seconds(@Nullable Instant at) {
        return Optional.ofNullable(at).map(instant -> Long.toString(instant.getEpochSecond()));
    }

    /** The header that says that we sent it. */
    public static String sign(String keyId, PrivateKey key, Signed request, List<String> headers) {
        var bare = new HttpSignature(keyId, headers, new byte[0], null, null);
        String text = bare.text(request).orElseThrow(() -> new IllegalArgumentException("a header is missing"));
        String signature = Base64.getEncoder().encodeToString(RsaKeys.sign(key, text));
        return headers.stream()
                .collect(Collectors.joining(
                        " ",
                        "keyId=\"" + keyId + "\",algorithm=\"rsa-sha256\",headers=\"",
                        "\",signature=\"" + signature + "\""));
    }
}
