package id.mymein.push;

import id.mymein.platform.Site;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to push services who we are (RFC 8292). The key is made when it is first needed and kept for good, since every subscription
 * is bound to it; its private half is locked with a key from {@code secrets.properties}.
 */
@Component
class Vapid {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A day at most is allowed (RFC 8292, 2). */
    private static final Duration VALID = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final JsonMapper json;
    private final Site site;
    private final Clock clock;
    private volatile @Nullable KeyPair key;

    Vapid(JdbcClient jdbc, Secrets secrets, JsonMapper json, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.box = new SecretBox(secrets, "push-key");
        this.json = json;
        this.site = site;
        this.clock = clock;
    }

    /** For browsers, as {@code applicationServerKey}. */
    String publicKey() {
        return BASE64.encodeToString(Curve.bytes((ECPublicKey) key().getPublic()));
    }

    /** The header {@code Authorization} of a notice to that endpoint. */
    String authorization(URI endpoint) {
        String head = BASE64.encodeToString(json.writeValueAsBytes(Map.of("typ", "JWT", "alg", "ES256")));
        String claims = BASE64.encodeToString(json.writeValueAsBytes(Map.of(
                "aud", endpoint.getScheme() + "://" + endpoint.getRawAuthority(),
                "exp", clock.instant().plus(VALID).getEpochSecond(),
                "sub", site.url("/tentang"))));
        String said = head + "." + claims;
        return "vapid t=" + said + "." + BASE64.encodeToString(sign(said)) + ", k=" + publicKey();
    }

    private byte[] sign(String said) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key().getPrivate());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has ES256", impossible);
        }
    }

    private KeyPair key() {
        KeyPair known = key;
        if (known == null) {
            known = kept().orElseGet(this::made);
            key = known;
        }
        return known;
    }

    private Optional<KeyPair> kept() {
        return jdbc.sql("select public, private from push_key")
                .query((row, n) -> new KeyPair(
                        Curve.publicKey(row.getBytes("public")), Curve.privateKey(box.open(row.getBytes("private")))))
                .optional();
    }

    /** Where two nodes make one at once, both use the first. */
    private KeyPair made() {
        KeyPair fresh = Curve.fresh();
        jdbc.sql("""
                insert into push_key (one, public, private, made_at) values (true, :public, :private, :now)
                on conflict (one) do nothing""")
                .param("public", Curve.bytes((ECPublicKey) fresh.getPublic()))
                .param("private", box.lock(Curve.bytes((ECPrivateKey) fresh.getPrivate())))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return kept().orElseThrow();
    }
}
