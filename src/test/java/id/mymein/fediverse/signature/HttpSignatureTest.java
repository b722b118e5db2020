package id.mymein.fediverse.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the examples of draft-cavage-http-signatures-12, appendix C. */
class HttpSignatureTest {

    private static final PublicKey KEY = RsaKeys.read("""
            -----BEGIN PUBLIC KEY-----
            MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3
            6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6
            Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw
            oYi+1hqp1fIekaxsyQIDAQAB
            -----END PUBLIC KEY-----
            """).orElseThrow();

    private static final byte[] BODY = "{\"hello\": \"world\"}".getBytes(StandardCharsets.UTF_8);

    private static final Signed REQUEST = new Signed(
            "POST",
            "/foo?param=value&pet=dog",
            Map.of(
                    "host", "example.com",
                    "date", "Sun, 05 Jan 2014 21:31:40 GMT",
                    "content-type", "application/json",
                    "digest", "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=",
                    "content-length", "18"));

    private static final String DEFAULT = "keyId=\"Test\",algorithm=\"rsa-sha256\",signature=\""
            + "SjWJWbWN7i0wzBvtPl8rbASWz5xQW6mcJmn+ibttBqtifLN7Sazz6m79cNfwwb8DMJ5cou1s7uEGKKCs+FLEEaDV5lp7q25WqS+lavg7T8"
            + "hc0GppauB6hbgEKTwblDHYGEtbGmtdHgVCk9SuS13F0hZ8FD0k/5OxEPXe5WozsbM=\"";

    private static final String BASIC =
            "keyId=\"Test\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date\", signature=\""
                    + "qdx+H7PHHDZgy4y/Ahn9Tny9V3GP6YgBPyUXMmoxWtLbHpUnXS2mg2+SbrQDMCJypxBLSPQR2aAjn7ndmw2iicw3HMbe8VfEdKFYRqzic"
                    + "+efkb3nndiv/x1xSHDJWeSWkx3ButlYSuBskLu6kd9Fswtemr3lgdDEmn04swr2Os0=\"";

    private static final String ALL = "keyId=\"Test\",algorithm=\"rsa-sha256\",created=1402170695, expires=1402170699,"
            + "headers=\"(request-target) host date content-type digest content-length\",signature=\""
            + "vSdrb+dS3EceC9bcwHSo4MlyKS59iFIrhgYkz8+oVLEEzmYZZvRs8rgOp+63LEM3v+MFHB32NfpB2bEKBIvB1q52LaEUHFv120V01IL+TAD48"
            + "XaERZFukWgHoBTLMhYS2Gb51gWxpeIq8knRmPnYePbF5MOkR0Zkly4zKH7s1dE=\"";

    @ParameterizedTest
    @ValueSource(strings = {DEFAULT, BASIC, ALL})
    void verifiesTheExamplesOfTheDraft(String header) {
        HttpSignature signature = HttpSignature.parse(header).orElseThrow();
        assertThat(signature.keyId()).isEqualTo("Test");
        assertThat(signature.verifies(REQUEST, KEY)).isTrue();
        assertThat(signature.verifies(changed("date", "Sun, 05 Jan 2014 21:31:41 GMT"), KEY))
                .isFalse();
    }

    private static Signed changed(String header, String value) {
        Map<String, String> headers = new HashMap<>(REQUEST.headers());
        headers.put(header, value);
        return new Signed(REQUEST.method(), REQUEST.target(), headers);
    }

    @Test
    void whatIsCoveredCannotBeChangedAndWhatIsMissingVerifiesNothing() {
        HttpSignature all = HttpSignature.parse(ALL).orElseThrow();
        for (String header : List.of("host", "content-type", "digest", "content-length")) {
            assertThat(all.verifies(changed(header, "x"), KEY)).as(header).isFalse();
        }
        assertThat(all.verifies(new Signed("POST", "/bar", REQUEST.headers()), KEY))
                .isFalse();
        assertThat(all.verifies(new Signed("GET", REQUEST.target(), REQUEST.headers()), KEY))
                .isFalse();
        assertThat(all.verifies(new Signed("POST", REQUEST.target(), Map.of()), KEY))
                .isFalse();
        assertThat(all.created()).isEqualTo(Instant.ofEpochSecond(1402170695));
        assertThat(all.expires()).isEqualTo(Instant.ofEpochSecond(1402170699));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer x",
                "keyId=\"Test\"",
                "keyId=\"Test\",signature=\"not base64!\"",
                "keyId=\"Test\",algorithm=\"none\",signature=\"AAAA\"",
                "keyId=\"Test\",keyId=\"Other\",signature=\"AAAA\"",
                "keyId=\"Test\",signature=\"AAAA\" and more",
                "keyId=\"\",signature=\"AAAA\""
            })
    void takesNothingElseForASignature(String header) {
        assertThat(HttpSignature.parse(header)).isEmpty();
    }

    @Test
    void whatWeSignVerifiesByTheKeyThatWeShow() {
        KeyPair pair = RsaKeys.make();
        List<String> covered = List.of("(request-target)", "host", "date", "digest");
        String header = HttpSignature.sign("https://a.test/x#main-key", pair.getPrivate(), REQUEST, covered);
        HttpSignature signature = HttpSignature.parse(header).orElseThrow();
        assertThat(signature.headers()).isEqualTo(covered);
        assertThat(signature.verifies(
                        REQUEST, RsaKeys.strong(RsaKeys.pem(pair.getPublic())).orElseThrow()))
                .isTrue();
        assertThat(signature.verifies(REQUEST, RsaKeys.make().getPublic())).isFalse();
        assertThat(RsaKeys.strong(RsaKeys.pem(KEY))).as("1024 bits").isEmpty();
    }

    @Test
    void aDigestIsThatOfTheBodyOrNone() {
        assertThat(Digests.of(BODY)).isEqualTo("SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=");
        assertThat(Digests.match(Digests.of(BODY), BODY)).isTrue();
        assertThat(Digests.match("sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=", BODY))
                .isTrue();
        assertThat(Digests.match(Digests.of(new byte[1]), BODY)).isFalse();
        assertThat(Digests.match("", BODY)).isFalse();
        assertThat(Digests.match("MD5=abc", BODY)).isFalse();
        assertThat(Digests.matchContent("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:", BODY))
                .isTrue();
        assertThat(Digests.matchContent("sha-256=:AAAA:", BODY)).isFalse();
    }

    @Test
    void theNewerKindIsVerifiedTooOverWhatItNames() {
        KeyPair pair = RsaKeys.make();
        String input =
                "(\"@method\" \"@target-uri\" \"digest\");created=1402170695;keyid=\"https://a.test/x#main-key\"";
        String text = """
                "@method": POST
                "@target-uri": https://example.com/foo?param=value&pet=dog
                "digest": SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=
                "@signature-params": %s""".formatted(input);
        String signed = java.util.Base64.getEncoder().encodeToString(RsaKeys.sign(pair.getPrivate(), text));
        MessageSignature signature =
                MessageSignature.parse("sig1=" + input, "sig1=:" + signed + ":").orElseThrow();
        assertThat(signature.keyId()).isEqualTo("https://a.test/x#main-key");
        assertThat(signature.created()).isEqualTo(Instant.ofEpochSecond(1402170695));
        assertThat(signature.verifies(REQUEST, "https://example.com", pair.getPublic()))
                .isTrue();
        assertThat(signature.verifies(REQUEST, "https://example.org", pair.getPublic()))
                .isFalse();
        assertThat(MessageSignature.parse("sig1=" + input, "sig2=:" + signed + ":"))
                .isEmpty();
        assertThat(MessageSignature.parse("sig1=" + input + ";alg=\"hmac-sha256\"", "sig1=:" + signed + ":"))
                .isEmpty();
        assertThat(MessageSignature.parse("sig1=(\"@method\");created=1", "sig1=:AAAA:"))
                .isEmpty();
    }
}
