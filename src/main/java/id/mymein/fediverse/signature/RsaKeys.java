package id.mymein.fediverse.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** RSA keys as the fediverse uses them: 2048 bits, signed with SHA-256 and PKCS #1 v1.5. */
public final class RsaKeys {

    private static final int BITS = 2048;

    /** Longer ones only cost us time. */
    private static final int MOST_BITS = 8192;

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    private RsaKeys() {}

    public static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }

    public static String pem(PublicKey key) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key.getEncoded());
        return BEGIN + "\n" + lines + "\n" + END + "\n";
    }

    /** Empty where it is no RSA key, or none of a length that is both safe and reasonable. */
    public static Optional<PublicKey> strong(String pem) {
        return read(pem)
                .filter(key -> key instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() >= BITS
                        && rsa.getModulus().bitLength() <= MOST_BITS);
    }

    /** Of any length; empty where it is none. */
    static Optional<PublicKey> read(String pem) {
        String bare = pem.replace(BEGIN, "").replace(END, "");
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(bare);
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException where the bytes are not what {@link PrivateKey#getEncoded} gave */
    public static PrivateKey secret(byte[] bytes) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a kept key is broken", broken);
        }
    }

    static byte[] sign(PrivateKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key of ours does not sign", broken);
        }
    }

    static boolean verify(PublicKey key, String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }
}
