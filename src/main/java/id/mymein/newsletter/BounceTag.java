package id.mymein.newsletter;

import id.mymein.platform.Hashes;
import id.mymein.platform.database.Secrets;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A letter's id with a sign that only we can make (80 bits of HMAC-SHA-256), so that nobody ends somebody else's letters by
 * inventing a report that one did not arrive. It is short enough for the name of an address.
 */
@Component
class BounceTag {

    private static final Pattern TAG = Pattern.compile("(?<![0-9a-z])[0-9a-v]{30,42}(?![0-9a-z])");
    private static final int ID_BYTES = 16;
    private static final int SIGN_BYTES = 10;
    private static final int RADIX = 32;

    private final byte[] key;

    BounceTag(Secrets secrets) {
        this.key = secrets.get("letter-returns").getBytes(StandardCharsets.US_ASCII);
    }

    String of(UUID letter) {
        byte[] id = bytes(letter);
        return new BigInteger(
                        1,
                        ByteBuffer.allocate(ID_BYTES + SIGN_BYTES)
                                .put(id)
                                .put(sign(id))
                                .array())
                .toString(RADIX);
    }

    /** The first letter of ours that a text names, in whatever case servers have left it. */
    Optional<UUID> in(String text) {
        return TAG.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(found -> letter(found.group()).stream())
                .findFirst();
    }

    private Optional<UUID> letter(String tag) {
        byte[] number = new BigInteger(tag, RADIX).toByteArray();
        int length = ID_BYTES + SIGN_BYTES;
        int spare = Math.max(0, number.length - length);
        // A sign of the number may stand before it.
        if (spare > 1) {
            return Optional.empty();
        }
        byte[] all = new byte[length];
        System.arraycopy(number, spare, all, length - (number.length - spare), number.length - spare);
        var buffer = ByteBuffer.wrap(all);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        byte[] sign = new byte[SIGN_BYTES];
        buffer.get(sign);
        return MessageDigest.isEqual(sign, sign(bytes(id))) ? Optional.of(id) : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] sign(byte[] id) {
        return Arrays.copyOf(Hashes.hmac(key, id), SIGN_BYTES);
    }
}
