package id.mymein.identity.passkey;

import id.mymein.identity.AccountId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;

/** How an authenticator names an account: the sixteen bytes of its id, which say nothing of the person. */
final class UserHandle {

    private static final int BYTES = 16;

    private UserHandle() {}

    static Bytes of(AccountId account) {
        return new Bytes(ByteBuffer.allocate(BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    /** Null for bytes that are none of ours. */
    static @Nullable AccountId account(Bytes handle) {
        byte[] bytes = handle.getBytes();
        if (bytes.length != BYTES) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new AccountId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
