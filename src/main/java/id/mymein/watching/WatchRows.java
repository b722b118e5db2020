package id.mymein.watching;

import id.mymein.identity.AccountId;
import id.mymein.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people chose and read. */
@Component
class WatchRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    WatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Choice choice(AccountId account) {
        return jdbc.sql("select reach, categories, digest from watch_choice where account_id = :account")
                .param("account", account.value())
                .query(WatchRows::choice)
                .optional()
                .orElse(Choice.USUAL);
    }

    private static Choice choice(ResultSet row, int number) throws SQLException {
        String[] categories = (String[]) row.getArray("categories").getArray();
        return new Choice(Reach.valueOf(row.getString("reach")), List.of(categories), row.getBoolean("digest"));
    }

    /** The first letter after somebody asked for them tells what comes from then on. */
    void choose(AccountId account, Choice choice) {
        one(jdbc.sql("""
                insert into watch_choice (account_id, reach, categories, digest, digest_at)
                values (:account, :reach, :categories, :digest, :now)
                on conflict (account_id) do update set reach = excluded.reach, categories = excluded.categories,
                    digest = excluded.digest,
                    digest_at = case when watch_choice.digest then watch_choice.digest_at else excluded.digest_at end""")
                .param("account", account.value())
                .param("reach", choice.reach().name())
                .param("categories", choice.categories().toArray(String[]::new))
                .param("digest", choice.digest())
                .param("now", now())
                .update());
    }

    Optional<Instant> allReadAt(AccountId account) {
        return jdbc.sql("select all_read_at from watch_choice where account_id = :account and all_read_at is not null")
                .param("account", account.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void readAll(AccountId account) {
        one(jdbc.sql("""
                insert into watch_choice (account_id, all_read_at) values (:account, :now)
                on conflict (account_id) do update set all_read_at = excluded.all_read_at""").param("account", account.value()).param("now", now()).update());
    }

    /** Once is enough. */
    void read(AccountId account, StoryId story) {
        jdbc.sql("""
                insert into watch_read (account_id, story_id, read_at) values (:account, :story, :now)
                on conflict (account_id, story_id) do nothing""")
                .param("account", account.value())
                .param("story", story.value())
                .param("now", now())
                .update();
    }

    Set<StoryId> read(AccountId account, Collection<StoryId> stories) {
        return jdbc
                .sql("select story_id from watch_read where account_id = :account and story_id = any (:stories)")
                .param("account", account.value())
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, n) -> new StoryId(row.getObject("story_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Who wants a letter.
     *
     * @param at up to when the person was told
     */
    record Reader(AccountId account, Instant at) {}

    /** Takes those who were not told since then, for this node alone, and counts them as told. */
    List<Reader> due(Instant since, int most) {
        return jdbc.sql("""
                update watch_choice c set digest_at = :now
                from (select account_id, digest_at from watch_choice where digest and digest_at < :since
                    order by digest_at limit :most for update skip locked) before
                where c.account_id = before.account_id
                returning c.account_id, before.digest_at""")
                .param("now", now())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new Reader(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("digest_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("the choice was not kept");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
