package id.mymein.notification.optin;

import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the wishes, the addresses and the links. */
@Component
class OptInRows {

    private static final int DAYS_TO_CONFIRM = 3;
    private static final int DAYS_A_LINK_LEADS = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    OptInRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param optIn null where that was left */
    record Linked(UUID reader, @Nullable UUID optIn) {}

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The id of the wish, be it new or old. One that waits to be confirmed waits anew. */
    UUID add(MailAddress address, String kind, String topic, String language) {
        UUID reader = jdbc.sql("""
                insert into mail_reader (id, email, since) values (:id, :email, :now)
                on conflict (lower(email)) do update set since = mail_reader.since returning id""")
                .param("id", Ids.next(clock))
                .param("email", address.text())
                .param("now", now())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                insert into mail_opt_in (id, reader_id, kind, topic, language, asked_at)
                values (:id, :reader, :kind, :topic, :language, :now)
                on conflict (reader_id, kind, topic) do update set asked_at = excluded.asked_at returning id""")
                .param("id", Ids.next(clock))
                .param("reader", reader)
                .param("kind", kind)
                .param("topic", topic)
                .param("language", language)
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    void link(byte[] hash, OptIn optIn) {
        jdbc.sql(
                        "insert into mail_opt_in_link (hash, reader_id, opt_in_id, made_at) values (:hash, :reader, :id, :now)")
                .param("hash", hash)
                .param("reader", optIn.reader())
                .param("id", optIn.id())
                .param("now", now())
                .update();
    }

    Optional<Linked> linked(byte[] hash) {
        return jdbc.sql("select reader_id, opt_in_id from mail_opt_in_link where hash = :hash")
                .param("hash", hash)
                .query((row, n) ->
                        new Linked(row.getObject("reader_id", UUID.class), row.getObject("opt_in_id", UUID.class)))
                .optional();
    }

    Optional<UUID> reader(String email) {
        return jdbc.sql("select id from mail_reader where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    List<OptIn> of(UUID reader) {
        return jdbc.sql("select * from mail_opt_in where reader_id = :reader order by asked_at, id")
                .param("reader", reader)
                .query(OptInRows::read)
                .list();
    }

    Optional<Reached> reach(UUID id) {
        return jdbc.sql(
                        "select o.*, r.email from mail_opt_in o join mail_reader r on r.id = o.reader_id where o.id = :id")
                .param("id", id)
                .query((row, n) -> new Reached(read(row, n), row.getString("email")))
                .optional();
    }

    List<OptIn> about(String kind, List<String> topics) {
        return jdbc.sql("""
                select distinct on (reader_id) * from mail_opt_in
                where kind = :kind and topic = any (:topics) and confirmed_at is not null
                order by reader_id, confirmed_at, id""")
                .param("kind", kind)
                .param("topics", topics.toArray(String[]::new))
                .query(OptInRows::read)
                .list();
    }

    List<String> topics(String kind) {
        return jdbc.sql("select distinct topic from mail_opt_in where kind = :kind order by topic")
                .param("kind", kind)
                .query((row, n) -> row.getString("topic"))
                .list();
    }

    /** What happens from now on is news to it. One that was confirmed meanwhile stays as it is. */
    void confirm(UUID id) {
        jdbc.sql(
                        "update mail_opt_in set confirmed_at = :now, told_until = :now where id = :id and confirmed_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Leaves the others of its kind; its reader stays with it. */
    void leaveOthers(OptIn kept) {
        jdbc.sql("delete from mail_opt_in where reader_id = :reader and kind = :kind and id <> :id")
                .param("reader", kept.reader())
                .param("kind", kept.kind())
                .param("id", kept.id())
                .update();
    }

    void leave(List<UUID> ids) {
        withoutAny(jdbc.sql("delete from mail_opt_in where id = any (:ids) returning reader_id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("reader_id", UUID.class))
                .list());
    }

    void forget(UUID reader) {
        jdbc.sql("delete from mail_reader where id = :id").param("id", reader).update();
    }

    void end(String kind, String topic) {
        withoutAny(jdbc.sql("delete from mail_opt_in where kind = :kind and topic = :topic returning reader_id")
                .param("kind", kind)
                .param("topic", topic)
                .query((row, n) -> row.getObject("reader_id", UUID.class))
                .list());
    }

    /** Erases the addresses among them that nothing is asked for any more. */
    private void withoutAny(List<UUID> readers) {
        jdbc.sql("""
                delete from mail_reader r where r.id = any (:readers)
                    and not exists (select from mail_opt_in o where o.reader_id = r.id)""").param("readers", readers.toArray(UUID[]::new)).update();
    }

    List<OptIn> untold(String kind, OffsetDateTime until, UUID after, int most) {
        return jdbc.sql("""
                select * from mail_opt_in
                where kind = :kind and confirmed_at is not null and told_until < :until and id > :after
                order by id limit :most""")
                .param("kind", kind)
                .param("until", until)
                .param("after", after)
                .param("most", most)
                .query(OptInRows::read)
                .list();
    }

    boolean told(OptIn optIn, OffsetDateTime until) {
        return jdbc.sql("update mail_opt_in set told_until = :until where id = :id and told_until < :until")
                        .param("until", until)
                        .param("id", optIn.id())
                        .update()
                == 1;
    }

    void clean(OffsetDateTime now) {
        withoutAny(jdbc.sql(
                        "delete from mail_opt_in where confirmed_at is null and asked_at <= :since returning reader_id")
                .param("since", now.minusDays(DAYS_TO_CONFIRM))
                .query((row, n) -> row.getObject("reader_id", UUID.class))
                .list());
        jdbc.sql("delete from mail_opt_in_link where made_at <= :since")
                .param("since", now.minusDays(DAYS_A_LINK_LEADS))
                .update();
    }

    static OptIn read(ResultSet row, int number) throws SQLException {
        return new OptIn(
                row.getObject("id", UUID.class),
                row.getObject("reader_id", UUID.class),
                row.getString("kind"),
                row.getString("topic"),
                row.getString("language"),
                instant(row, "confirmed_at"),
                instant(row, "told_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
