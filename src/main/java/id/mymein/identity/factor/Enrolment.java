package id.mymein.identity.factor;

import id.mymein.platform.web.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret that a person is about to put into an authenticator app.
 *
 * @param key for typing, in groups of four
 * @param address the {@code otpauth:} link that the QR code holds; on a phone a tap on it opens the app
 */
public record Enrolment(String key, String address, QrCode qr) {

    static Enrolment of(byte[] secret, String host, String login) {
        String base32 = Base32.encode(secret);
        String address = "otpauth://totp/MyMeIn%20" + encode(host) + ":" + encode(login) + "?secret=" + base32
                + "&issuer=MyMeIn%20" + encode(host);
        return new Enrolment(Base32.grouped(base32, " "), address, QrCode.of(address));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
