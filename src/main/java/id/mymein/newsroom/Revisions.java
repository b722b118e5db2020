package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps revisions and what is being typed towards the next one. */
@Component
class Revisions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Revisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(StoryId story, int number, AccountId author, String occasion, Content content, Instant now) {
        jdbc.sql("""
                insert into revision (story_id, number, author_id, created_at, occasion, title, content, fingerprint)
                values (:story, :number, :author, :now, :occasion, :title, :content::jsonb, :fingerprint)""")
                .param("story", story.value())
                .param("number", number)
                .param("author", author.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("occasion", occasion)
                .param("title", content.title())
                .param("content", json.writeValueAsString(content))
                .param("fingerprint", content.fingerprint())
                .update();
    }

    Optional<Revision> find(StoryId story, int number) {
        return jdbc.sql("select * from revision where story_id = :story and number = :number")
                .param("story", story.value())
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** All of a story, oldest first. */
    List<Revision> all(StoryId story) {
        return jdbc.sql("select * from revision where story_id = :story order by number")
                .param("story", story.value())
                .query(this::read)
                .list();
    }

    void keep(StoryId story, AccountId account, WorkingCopy copy) {
        jdbc.sql("""
                insert into working_copy (story_id, account_id, base_number, content, saved_at)
                values (:story, :account, :base, :content::jsonb, :now)
                on conflict (story_id, account_id) do update
                set base_number = excluded.base_number, content = excluded.content, saved_at = excluded.saved_at""")
                .param("story", story.value())
                .param("account", account.value())
                .param("base", copy.base())
                .param("content", json.writeValueAsString(copy.content()))
                .param("now", copy.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<WorkingCopy> workingCopy(StoryId story, AccountId account) {
        return jdbc.sql("""
                select base_number, content, saved_at from working_copy
                where story_id = :story and account_id = :account""")
                .param("story", story.value())
                .param("account", account.value())
                .query((row, n) ->
                        new WorkingCopy(row.getInt("base_number"), content(row), StoryRow.instant(row, "saved_at")))
                .optional();
    }

    void dropWorkingCopy(StoryId story, AccountId account) {
        jdbc.sql("delete from working_copy where story_id = :story and account_id = :account")
                .param("story", story.value())
                .param("account", account.value())
                .update(); // none is as good as one: there may have been nothing to drop
    }

    private Revision read(ResultSet row, int n) throws SQLException {
        return new Revision(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("number"),
                new AccountId(row.getObject("author_id", UUID.class)),
                StoryRow.instant(row, "created_at"),
                row.getString("occasion"),
                content(row),
                row.getString("fingerprint"));
    }

    private Content content(ResultSet row) throws SQLException {
        return json.readValue(row.getString("content"), Content.class);
    }
}
