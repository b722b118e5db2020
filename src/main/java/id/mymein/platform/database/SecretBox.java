package id.mymein.platform.database;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks secrets away before they go into the database (AES-256-GCM), so that a copy of the database alone opens no account and
 * posts nowhere. The key stands in {@code secrets.properties}, which several nodes must share.
 */
public final class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    /** @param name of the key, one for each purpose */
    public SecretBox(Secrets secrets, String name) {
        this.key = new SecretKeySpec(Base64.getUrlDecoder().decode(secrets.get(name)), "AES");
    }

    public byte[] lock(byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, nonce, secret);
        return ByteBuffer.allocate(nonce.length + locked.length)
                .put(nonce)
                .put(locked)
                .array();
    }

    /** @throws IllegalStateException where it was locked with another key */
    public byte[] open(byte[] locked) {
        var buffer = ByteBuffer.wrap(locked);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("secrets.properties does not belong to this database", e);
        }
    }
}
