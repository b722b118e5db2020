package id.mymein.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A device that opens what is sealed for it, by RFC 8291 written down a second time: HKDF by hand, step by step. */
final class FakeDevice {

    private final KeyPair key = Curve.fresh();
    private final byte[] auth = new byte[16];

    FakeDevice() {
        new java.security.SecureRandom().nextBytes(auth);
    }

    String key() {
        return text(Curve.bytes((ECPublicKey) key.getPublic()));
    }

    String auth() {
        return text(auth);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String open(byte[] sealed) throws GeneralSecurityException {
        var all = ByteBuffer.wrap(sealed);
        byte[] salt = new byte[16];
        all.get(salt);
        int record = all.getInt();
        byte[] theirs = new byte[all.get()];
        all.get(theirs);
        byte[] secret = new byte[all.remaining()];
        all.get(secret);
        if (secret.length > record) {
            throw new GeneralSecurityException("more than one record");
        }
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(key.getPrivate());
        agreement.doPhase(Curve.publicKey(theirs), true);
        byte[] ours = Curve.bytes((ECPublicKey) key.getPublic());
        byte[] info = ByteBuffer.allocate(14 + 65 + 65)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(ours)
                .put(theirs)
                .array();
        byte[] input = expand(mac(auth, agreement.generateSecret()), info, 32);
        byte[] random = mac(salt, input);
        byte[] content = expand(random, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = expand(random, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(content, "AES"), new GCMParameterSpec(128, nonce));
        byte[] text = cipher.doFinal(secret);
        if (text[text.length - 1] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return new String(text, 0, text.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] expand(byte[] random, byte[] info, int length) throws GeneralSecurityException {
        byte[] first =
                ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array();
        return Arrays.copyOf(mac(random, first), length);
    }
}
