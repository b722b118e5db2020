package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is worked on. Every change raises the version by one. */
@Component
class ClaimRows {

    private static final String SELECT = """
            select c.*, w.reason, w.account_id as withdrawn_by, w.withdrawn_at
            from claim_check c
            left join claim_check_withdrawal w on w.claim_check_id = c.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClaimRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ClaimCheck> find(ClaimCheckId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<ClaimCheck> lock(ClaimCheckId id) {
        return jdbc.sql(SELECT + "where c.id = :id for update of c")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Optional<ClaimCheckId> ofStory(StoryId story) {
        return jdbc.sql("select id from claim_check where story_id = :story")
                .param("story", story.value())
                .query(UUID.class)
                .optional()
                .map(ClaimCheckId::new);
    }

    /**
     * What was changed last first.
     *
     * @param regions those whose police wrote it
     * @param drafts false leaves out what was never sent nor published
     */
    List<ClaimCheck> list(String[] regions, ClaimState state, boolean drafts, int limit) {
        return jdbc.sql(SELECT + """
                where c.state = :state and region_within(c.office_region, :regions)
                  and (:drafts or c.state <> 'DRAFT' or c.edition > 0)
                order by c.changed_at desc, c.id desc limit :limit""")
                .param("state", state.name())
                .param("regions", regions)
                .param("drafts", drafts)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    long count(String[] regions, ClaimState state, boolean returned) {
        return jdbc.sql("""
                select count(*) from claim_check
                where state = :state and region_within(office_region, :regions) and (not :returned or returned <> '')""")
                .param("state", state.name())
                .param("regions", regions)
                .param("returned", returned)
                .query(Long.class)
                .single();
    }

    /** False where that story has one already, or the id is taken. */
    boolean add(
            ClaimCheckId id,
            OfficeId office,
            RegionCode region,
            @Nullable StoryId story,
            ClaimText text,
            AccountId by,
            Instant now) {
        return jdbc.sql("""
                        insert into claim_check (id, office_id, office_region, story_id, text, state, writers, changed_at)
                        values (:id, :office, :region, :story, :text::jsonb, 'DRAFT', array[:by]::uuid[], :now)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("office", office.value())
                        .param("region", region.value())
                        .param("story", story == null ? null : story.value(), java.sql.Types.OTHER)
                        .param("text", json.writeValueAsString(text))
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void write(ClaimCheckId id, ClaimText text, AccountId by, Instant now) {
        one(jdbc.sql("""
                update claim_check set text = :text::jsonb, state = 'DRAFT', changed_at = :now, version = version + 1,
                    writers = case when :by = any (writers) then writers else writers || :by end
                where id = :id""")
                .param("id", id.value())
                .param("text", json.writeValueAsString(text))
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void send(ClaimCheckId id, AccountId by, Instant now) {
        one(jdbc.sql("""
                update claim_check set state = 'WAITING', sent_by = :by, returned = '', changed_at = :now,
                    version = version + 1 where id = :id""")
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void giveBack(ClaimCheckId id, String reason, Instant now) {
        one(jdbc.sql("""
                update claim_check set state = 'DRAFT', returned = :reason, changed_at = :now, version = version + 1
                where id = :id""")
                .param("id", id.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void withdraw(ClaimCheckId id, String reason, AccountId by, Instant now) {
        one(jdbc.sql("""
                insert into claim_check_withdrawal (claim_check_id, reason, account_id, withdrawn_at)
                values (:id, :reason, :by, :now)""")
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        one(jdbc.sql("""
                update claim_check set state = 'WITHDRAWN', changed_at = :now, version = version + 1 where id = :id""")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one claim check changes at a time, not " + rows);
        }
    }

    private ClaimCheck read(ResultSet row, int number) throws SQLException {
        UUID story = row.getObject("story_id", UUID.class);
        UUID sent = row.getObject("sent_by", UUID.class);
        UUID withdrawn = row.getObject("withdrawn_by", UUID.class);
        String path = row.getString("path");
        return new ClaimCheck(
                new ClaimCheckId(row.getObject("id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                new RegionCode(row.getString("office_region")),
                story == null ? null : new StoryId(story),
                json.readValue(row.getString("text"), ClaimText.class),
                ClaimState.valueOf(row.getString("state")),
                Arrays.stream((UUID[]) row.getArray("writers").getArray())
                        .map(AccountId::new)
                        .toList(),
                sent == null ? null : new AccountId(sent),
                row.getString("returned"),
                row.getInt("edition"),
                path == null ? "" : path,
                instant(row, "changed_at"),
                withdrawn == null
                        ? null
                        : new ClaimCheck.Withdrawal(
                                row.getString("reason"), new AccountId(withdrawn), instant(row, "withdrawn_at")),
                row.getInt("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
