package id.mymein.portal.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mymein.platform.Ids;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who reads which feed, and what was asked lately. */
@Component
class ReaderRows {

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Clock clock;

    ReaderRows(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.box = new SecretBox(secrets, "websub");
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private byte @Nullable [] locked(String secret) {
        return secret.isEmpty() ? null : box.lock(secret.getBytes(UTF_8));
    }

    private String opened(byte @Nullable [] locked) {
        return locked == null ? "" : new String(box.open(locked), UTF_8);
    }

    @Transactional
    public void ask(Wish wish) {
        jdbc.sql("""
                insert into websub_wish (id, mode, topic, callback, host, secret, seconds, asked_at)
                values (:id, :mode, :topic, :callback, :host, :secret, :seconds, :now)""")
                .param("id", wish.id())
                .param("mode", wish.mode().name())
                .param("topic", wish.topic())
                .param("callback", wish.callback().toString())
                .param("host", wish.host())
                .param("secret", locked(wish.secret()), Types.BINARY)
                .param("seconds", wish.seconds())
                .param("now", now())
                .update();
    }

    /** How much that host asked within that time. */
    @Transactional(readOnly = true)
    public long asked(String host, Duration lately) {
        return jdbc.sql("select count(*) from websub_wish where host = :host and asked_at > :since")
                .param("host", host)
                .param("since", now().minus(lately))
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public long readers() {
        return jdbc.sql("select count(*) from websub_reader").query(Long.class).single();
    }

    /** Empty where it was settled before. */
    @Transactional(readOnly = true)
    public Optional<Wish> wish(UUID id) {
        return jdbc.sql("select * from websub_wish where id = :id and not settled")
                .param("id", id)
                .query((row, n) -> new Wish(
                        id,
                        Wish.Mode.valueOf(row.getString("mode")),
                        row.getString("topic"),
                        URI.create(row.getString("callback")),
                        opened(row.getBytes("secret")),
                        row.getInt("seconds")))
                .optional();
    }

    /** @param meant what the callback said */
    @Transactional
    public void settle(Wish wish, boolean meant) {
        int open = jdbc.sql("update websub_wish set settled = true where id = :id and not settled")
                .param("id", wish.id())
                .update();
        if (open == 1 && meant) {
            switch (wish.mode()) {
                case SUBSCRIBE -> add(wish);
                case UNSUBSCRIBE -> remove(wish);
            }
        }
    }

    private void add(Wish wish) {
        jdbc.sql("""
                insert into websub_reader (id, topic, callback, secret, until) values (:id, :topic, :callback, :secret, :until)
                on conflict (topic, callback) do update set secret = excluded.secret, until = excluded.until""")
                .param("id", Ids.next(clock))
                .param("topic", wish.topic())
                .param("callback", wish.callback().toString())
                .param("secret", locked(wish.secret()), Types.BINARY)
                .param("until", now().plusSeconds(wish.seconds()))
                .update();
    }

    private void remove(Wish wish) {
        jdbc.sql("delete from websub_reader where topic = :topic and callback = :callback")
                .param("topic", wish.topic())
                .param("callback", wish.callback().toString())
                .update();
    }

    @Transactional
    public void remove(Reader reader) {
        jdbc.sql("delete from websub_reader where id = :id")
                .param("id", reader.id())
                .update();
    }

    /** Those of any of these feeds. */
    @Transactional(readOnly = true)
    public List<Reader> of(List<String> topics) {
        return jdbc.sql("select * from websub_reader where topic = any (:topics) and until > :now order by topic, id")
                .param("topics", topics.toArray(String[]::new))
                .param("now", now())
                .query(this::reader)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Reader> find(UUID id) {
        return jdbc.sql("select * from websub_reader where id = :id and until > :now")
                .param("id", id)
                .param("now", now())
                .query(this::reader)
                .optional();
    }

    private Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                URI.create(row.getString("callback")),
                opened(row.getBytes("secret")));
    }

    /** Lets go what is over. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from websub_reader where until <= :now")
                .param("now", now())
                .update();
        jdbc.sql("delete from websub_wish where asked_at < :since")
                .param("since", now().minusDays(1))
                .update();
    }
}
