package id.mymein.fediverse;

import id.mymein.fediverse.signature.RsaKeys;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of our actors, made when somebody first asks for one. */
@Component
class ActorKeys {

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Clock clock;
    private final Map<String, Key> opened = new ConcurrentHashMap<>();

    ActorKeys(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.box = new SecretBox(secrets, "fediverse");
        this.clock = clock;
    }

    /** @param pem the public part */
    record Key(String pem, PrivateKey secret) {}

    Key of(LocalActor actor) {
        Key known = opened.get(actor.name());
        if (known != null) {
            return known;
        }
        Key key = find(actor.name()).orElseGet(() -> make(actor));
        opened.put(actor.name(), key);
        return key;
    }

    private Optional<Key> find(String name) {
        return jdbc.sql("select public_key, private_key from fediverse_actor where name = :name")
                .param("name", name)
                .query((row, n) ->
                        new Key(row.getString("public_key"), RsaKeys.secret(box.open(row.getBytes("private_key")))))
                .optional();
    }

    /** Whoever is first makes it; all others take that one. */
    private Key make(LocalActor actor) {
        KeyPair pair = RsaKeys.make();
        jdbc.sql("""
                insert into fediverse_actor (name, handle, public_key, private_key, created_at)
                values (:name, :handle, :public, :private, :now) on conflict (name) do nothing""")
                .param("name", actor.name())
                .param("handle", actor.handle())
                .param("public", RsaKeys.pem(pair.getPublic()))
                .param("private", box.lock(pair.getPrivate().getEncoded()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(); // none where another was faster
        return find(actor.name()).orElseThrow();
    }
}
