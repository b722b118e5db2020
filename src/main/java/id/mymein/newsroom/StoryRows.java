package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.web.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the stories' own rows. */
@Component
class StoryRows {

    private final JdbcClient jdbc;

    StoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a draft; false where that submission is there already. */
    boolean add(StoryId id, UUID submission, Office office, AccountId author, Instant now) {
        return jdbc.sql("""
                        insert into story (id, submission_id, office_id, office_kind, office_region, author_id,
                                           state, state_since, created_at)
                        values (:id, :submission, :office, :kind, :region, :author, 'DRAFT', :now, :now)
                        on conflict (submission_id) do nothing""")
                        .param("id", id.value())
                        .param("submission", submission)
                        .param("office", office.id().value())
                        .param("kind", office.kind().name())
                        .param("region", office.region().value())
                        .param("author", author.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<StoryId> bySubmission(UUID submission, AccountId author) {
        return jdbc.sql("select id from story where submission_id = :submission and author_id = :author")
                .param("submission", submission)
                .param("author", author.value())
                .query(UUID.class)
                .optional()
                .map(StoryId::new);
    }

    /** The story as far as the actor may see it, held until the transaction ends. */
    StoryRow lock(StoryId id, Actor actor) {
        return visible(id, actor, """
                select * from story s
                where id = :id and story_visible(s, :offices, :desk, :police) for update""");
    }

    StoryRow find(StoryId id, Actor actor) {
        return visible(id, actor, """
                select * from story s
                where id = :id and story_visible(s, :offices, :desk, :police)""");
    }

    private StoryRow visible(StoryId id, Actor actor, String sql) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query(StoryRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** For the clock, which sees everything. */
    Optional<StoryRow> lockForClock(StoryId id) {
        return jdbc.sql("select * from story where id = :id for update")
                .param("id", id.value())
                .query(StoryRow::read)
                .optional();
    }

    /** Writes where the work stands now. The row is locked, so exactly one row must change. */
    void move(StoryRow before, StoryState to, @Nullable Claim claim, @Nullable Instant scheduledFor, Instant now) {
        int rows = jdbc.sql("""
                        update story
                        set state = :state,
                            state_since = case when state = :state then state_since else :now end,
                            submitted_at = coalesce(submitted_at, case when :state = 'SUBMITTED' then :now end),
                            authentication_asked_at = case when :state = 'AWAITING_AUTHENTICITY'
                                then coalesce(authentication_asked_at, :now) else authentication_asked_at end,
                            claimed_by = :claimedBy, claimed_until = :claimedUntil,
                            scheduled_for = :scheduledFor, version = version + 1
                        where id = :id""")
                .param("id", before.id().value())
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("claimedBy", claim == null ? null : claim.by().value())
                .param("claimedUntil", claim == null ? null : claim.until().atOffset(ZoneOffset.UTC))
                .param("scheduledFor", scheduledFor == null ? null : scheduledFor.atOffset(ZoneOffset.UTC))
                .update();
        expectOne(rows);
    }

    void setRevision(StoryId id, int number) {
        expectOne(jdbc.sql("update story set revision_number = :number, version = version + 1 where id = :id")
                .param("number", number)
                .param("id", id.value())
                .update());
    }

    /** Keeps a claim alive while its editor works; false where it is no longer that editor's. */
    boolean prolong(StoryId id, Claim claim) {
        return jdbc.sql("update story set claimed_until = :until where id = :id and claimed_by = :by")
                        .param("until", claim.until().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("by", claim.by().value())
                        .update()
                == 1;
    }

    void setDoubted(StoryId id, boolean doubted) {
        expectOne(jdbc.sql("update story set doubted = :doubted, version = version + 1 where id = :id")
                .param("doubted", doubted)
                .param("id", id.value())
                .update());
    }

    void setAssignee(StoryId id, @Nullable AccountId editor) {
        expectOne(jdbc.sql("update story set assigned_to = :editor, version = version + 1 where id = :id")
                .param("editor", editor == null ? null : editor.value())
                .param("id", id.value())
                .update());
    }

    /** Has it announced that something about it is new. */
    void touch(StoryId id) {
        expectOne(jdbc.sql("update story set version = version + 1 where id = :id")
                .param("id", id.value())
                .update());
    }

    private static void expectOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("a locked story must be there: " + rows + " rows changed");
        }
    }
}
