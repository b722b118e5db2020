package id.mymein.notification.optin;

import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.platform.Hashes;
import id.mymein.platform.database.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All who asked for one kind of letter, many at a time: for a letter that goes to thousands. */
@Component
public class Readership {

    private static final int CODE_BYTES = 16;

    private final JdbcClient jdbc;
    private final byte[] key;
    private final Clock clock;

    Readership(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.key = secrets.get("letter-links").getBytes(StandardCharsets.US_ASCII);
        this.clock = clock;
    }

    /** How many confirmed that kind of topic. */
    @Transactional(readOnly = true)
    public long count(String kind, String beginning) {
        return jdbc.sql("""
                select count(*) from mail_opt_in
                where kind = :kind and starts_with(topic, :beginning) and confirmed_at is not null""")
                .param("kind", kind)
                .param("beginning", beginning)
                .query(Long.class)
                .single();
    }

    /** Some of the confirmed ones that have not been told what happened until then; told ones are not among the next. */
    @Transactional
    public List<OptIn> untold(String kind, String beginning, OffsetDateTime until, int most) {
        return jdbc.sql("""
                select * from mail_opt_in
                where kind = :kind and starts_with(topic, :beginning) and confirmed_at is not null and told_until < :until
                order by id limit :most for update skip locked""")
                .param("kind", kind)
                .param("beginning", beginning)
                .param("until", until)
                .param("most", most)
                .query(OptInRows::read)
                .list();
    }

    /** Notes that they are told until then. */
    @Transactional
    public void told(Collection<OptIn> told, OffsetDateTime until) {
        int rows = jdbc.sql("update mail_opt_in set told_until = :until where id = any (:ids) and told_until < :until")
                .param("until", until)
                .param("ids", ids(told))
                .update();
        if (rows != told.size()) {
            throw new IllegalStateException("told elsewhere meanwhile: " + (told.size() - rows));
        }
    }

    /** By wish, with the addresses; those that were left are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, Reached> reach(Collection<UUID> optIns) {
        return jdbc
                .sql("""
                select o.*, r.email from mail_opt_in o join mail_reader r on r.id = o.reader_id
                where o.id = any (:ids) and o.confirmed_at is not null""")
                .param("ids", optIns.toArray(UUID[]::new))
                .query((row, n) -> new Reached(OptInRows.read(row, n), row.getString("email")))
                .list()
                .stream()
                .collect(Collectors.toMap(reached -> reached.optIn().id(), Function.identity()));
    }

    /**
     * By wish, the secret for a letter's link. It is the same in all letters about one wish, since one that is new in each of
     * thousands every day would leave millions of rows behind; it is made with a key, so here, too, only its hash is kept.
     */
    @Transactional
    public Map<UUID, String> links(Collection<OptIn> optIns) {
        Map<UUID, String> codes = optIns.stream().collect(Collectors.toMap(OptIn::id, one -> code(one.id())));
        List<OptIn> all = List.copyOf(optIns);
        jdbc.sql("""
                insert into mail_opt_in_link (hash, reader_id, opt_in_id, made_at)
                select n.hash, n.reader, n.id, :now
                from unnest(cast(:hashes as bytea[]), cast(:readers as uuid[]), cast(:ids as uuid[])) as n (hash, reader, id)
                join mail_opt_in o on o.id = n.id
                on conflict (hash) do update set made_at = excluded.made_at""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "hashes",
                        all.stream().map(one -> LinkCode.hash(code(one.id()))).toArray(byte[][]::new))
                .param("readers", all.stream().map(OptIn::reader).toArray(UUID[]::new))
                .param("ids", ids(all))
                .update();
        return codes;
    }

    private String code(UUID optIn) {
        byte[] all = Hashes.hmac(key, optIn.toString().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(Arrays.copyOf(all, CODE_BYTES));
    }

    /** Ends the wishes of a kind whose letters do not arrive, and erases the address where nothing else is asked for. */
    @Transactional
    public void unreachable(UUID reader, String kind) {
        jdbc.sql("delete from mail_opt_in where reader_id = :reader and kind = :kind")
                .param("reader", reader)
                .param("kind", kind)
                .update();
        jdbc.sql("""
                delete from mail_reader r where r.id = :reader
                    and not exists (select from mail_opt_in o where o.reader_id = r.id)""").param("reader", reader).update();
    }

    private static UUID[] ids(Collection<OptIn> some) {
        return some.stream().map(OptIn::id).toArray(UUID[]::new);
    }
}
