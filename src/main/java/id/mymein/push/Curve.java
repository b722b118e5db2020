package id.mymein.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256 as Web Push writes them: public ones as an uncompressed point of 65 bytes, private ones as 32. */
final class Curve {

    static final int PUBLIC_BYTES = 65;
    private static final int PART = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final String NAME = "secp256r1";
    private static final ECParameterSpec PARAMETERS = parameters();

    private Curve() {}

    private static ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(NAME));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has P-256", impossible);
        }
    }

    static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(NAME));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has P-256", impossible);
        }
    }

    /** @throws IllegalArgumentException where it is no point on the curve */
    static ECPublicKey publicKey(byte[] point) {
        if (point.length != PUBLIC_BYTES || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("not an uncompressed point");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + PART));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + PART, PUBLIC_BYTES));
        if (!onCurve(x, y)) {
            throw new IllegalArgumentException("not on the curve");
        }
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), PARAMETERS));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no key", wrong);
        }
    }

    /** A point elsewhere would tell something of our private key to whoever sent it. */
    private static boolean onCurve(BigInteger x, BigInteger y) {
        var curve = PARAMETERS.getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger right =
                x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    static ECPrivateKey privateKey(byte[] number) {
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), PARAMETERS));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no key", wrong);
        }
    }

    static byte[] bytes(ECPublicKey key) {
        byte[] all = new byte[PUBLIC_BYTES];
        all[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), all, 1);
        put(key.getW().getAffineY(), all, 1 + PART);
        return all;
    }

    static byte[] bytes(ECPrivateKey key) {
        byte[] all = new byte[PART];
        put(key.getS(), all, 0);
        return all;
    }

    /** As 32 bytes, whatever its sign and its size. */
    private static void put(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - PART);
        int length = bytes.length - from;
        System.arraycopy(bytes, from, into, at + PART - length, length);
    }
}
