package id.mymein.fediverse.signature;

import id.mymein.platform.Hashes;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digest of a body as it stands in a header: {@code Digest} (RFC 3230) and {@code Content-Digest} (RFC 9530). */
public final class Digests {

    private static final Pattern OLD = Pattern.compile("(?i)(?:^|,)\\s*sha-256=([A-Za-z0-9+/]{43}=)\\s*(?:,|$)");
    private static final Pattern NEW = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");

    private Digests() {}

    /** For the {@code Digest} header. */
    public static String of(byte[] body) {
        return "SHA-256=" + Base64.getEncoder().encodeToString(Hashes.digest().digest(body));
    }

    /** Whether a {@code Digest} header names the digest of that body; false where it names none that we know. */
    public static boolean match(String header, byte[] body) {
        return match(OLD.matcher(header), body);
    }

    /** The same for a {@code Content-Digest} header. */
    public static boolean matchContent(String header, byte[] body) {
        return match(NEW.matcher(header), body);
    }

    private static boolean match(Matcher named, byte[] body) {
        return named.find()
                && MessageDigest.isEqual(
                        Base64.getDecoder().decode(named.group(1)),
                        Hashes.digest().digest(body));
    }
}
