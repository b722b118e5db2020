package id.mymein.fediverse.signature;

import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newer signature, which some servers try first.
 *
 * @param components what is signed, in order
 * @param input the parameters of the signature, as they came
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9421">RFC 9421</a>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only verified
public record MessageSignature(String keyId, List<String> components, String input, byte[] signature, Instant created) {

    private static final int LONGEST = 4096;

    /** Components with parameters of their own are none that we have a use for. */
    private static final Pattern INPUT = Pattern.compile(
            "\\s*([a-z*][a-z0-9_*.-]{0,40})=(\\(((?:\\s*\"[a-z0-9@-]+\")*)\\s*\\)((?:;[a-z]+=(?:\"[^\"]*\"|\\d{1,12}))*))\\s*");

    private static final Pattern COMPONENT = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile(";keyid=\"([^\"]*)\"");
    private static final Pattern CREATED = Pattern.compile(";created=(\\d{1,12})");
    private static final Pattern ALGORITHM = Pattern.compile(";alg=\"([^\"]*)\"");

    public MessageSignature {
        components = List.copyOf(components);
    }

    /** Of the one signature that a request has; empty where it is none that we know how to verify. */
    public static Optional<MessageSignature> parse(String input, String signature) {
        Matcher one = INPUT.matcher(input);
        if (input.length() > LONGEST || signature.length() > LONGEST || !one.matches()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(one.group(1), signature);
        Matcher key = KEY.matcher(one.group(4));
        Matcher created = CREATED.matcher(one.group(4));
        Matcher algorithm = ALGORITHM.matcher(one.group(4));
        boolean known = !algorithm.find() || algorithm.group(1).equals("rsa-v1_5-sha256");
        if (bytes.isEmpty() || !key.find() || !created.find() || !known) {
            return Optional.empty();
        }
        List<String> components = new ArrayList<>();
        Matcher component = COMPONENT.matcher(one.group(3));
        while (component.find()) {
            components.add(component.group(1));
        }
        return Optional.of(new MessageSignature(
                key.group(1),
                components,
                one.group(2),
                bytes.get(),
                Instant.ofEpochSecond(Long.parseLong(created.group(1)))));
    }

    private static Optional<byte[]> bytes(String label, String signature) {
        Matcher one = Pattern.compile("\\s*" + Pattern.quote(label) + "=:([A-Za-z0-9+/=]+):\\s*")
                .matcher(signature);
        try {
            return one.matches() ? Optional.of(Base64.getDecoder().decode(one.group(1))) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public boolean covers(Collection<String> names) {
        return components.containsAll(names);
    }

    /**
     * Whether that key signed that request.
     *
     * @param site scheme and authority by which we are known
     */
    public boolean verifies(Signed request, String site, PublicKey key) {
        var text = new StringBuilder();
        for (String name : components) {
            Optional<String> value = value(request, site, name);
            if (value.isEmpty()) {
                return false;
            }
            text.append('"').append(name).append("\": ").append(value.get()).append('\n');
        }
        text.append("\"@signature-params\": ").append(input);
        return RsaKeys.verify(key, text.toString(), signature);
    }

    private static Optional<String> value(Signed request, String site, String name) {
        int query = request.target().indexOf('?');
        return switch (name) {
            case "@method" -> Optional.of(request.method());
            case "@target-uri" -> Optional.of(site + request.target());
            case "@authority" -> Optional.of(site.replaceFirst("^https?://", ""));
            case "@scheme" -> Optional.of(site.replaceFirst("://.*$", ""));
            case "@request-target" -> Optional.of(request.target());
            case "@path" ->
                Optional.of(query < 0 ? request.target() : request.target().substring(0, query));
            case "@query" -> Optional.of(query < 0 ? "?" : request.target().substring(query));
            default -> name.startsWith("@") ? Optional.empty() : request.header(name);
        };
    }
}
