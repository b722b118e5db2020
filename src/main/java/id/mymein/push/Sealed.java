package id.mymein.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a notice so that only the device reads it, not its push service (RFC 8291 in the coding of RFC 8188). */
final class Sealed {

    /** More than this a push service need not take (RFC 8030, 7.2), what the coding adds included. */
    static final int MOST = 4096 - 16 - 4 - 1 - Curve.PUBLIC_BYTES - 16 - 1;

    private static final int RECORD = 4096;
    private static final int SALT = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    /**
     * What a device told of itself.
     *
     * @param key P-256, 65 bytes
     * @param auth 16 bytes that only the device and we know
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sealed for
    record Device(byte[] key, byte[] auth) {}

    static byte[] seal(Device device, byte[] text) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return seal(device, text, Curve.fresh(), salt);
    }

    static byte[] seal(Device device, byte[] text, KeyPair ours, byte[] salt) {
        byte[] key = Curve.bytes((ECPublicKey) ours.getPublic());
        try {
            byte[] shared = agree((ECPrivateKey) ours.getPrivate(), Curve.publicKey(device.key()));
            byte[] info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), device.key(), key);
            byte[] input = derive(shared, device.auth(), info, 32);
            byte[] content = derive(input, salt, label("aes128gcm"), KEY);
            byte[] nonce = derive(input, salt, label("nonce"), NONCE);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(content, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] secret = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
            return ByteBuffer.allocate(SALT + 4 + 1 + key.length + secret.length)
                    .put(salt)
                    .putInt(RECORD)
                    .put((byte) key.length)
                    .put(key)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has these", impossible);
        }
    }

    private static byte[] agree(ECPrivateKey ours, ECPublicKey theirs) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    /** HKDF with SHA-256 (RFC 5869). */
    private static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] label(String name) {
        return ("Content-Encoding: " + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
