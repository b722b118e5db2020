package id.mymein.community.activity;

import id.mymein.community.ActivityId;
import id.mymein.community.ActivityKind;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps activities. */
@Component
class ActivityRows {

    private static final String SELECT = """
            select a.*, g.name as group_name, g.region as group_region, g.office_id as group_office,
                   w.reason, w.account_id as withdrawn_by
            from activity a
            join kim_group g on g.id = a.group_id
            left join activity_withdrawal w on w.activity_id = a.id
            """;

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Through what the actor may see. */
    Optional<Activity> readable(Actor actor, ActivityId id) {
        return ActivityAccess.reading(jdbc.sql(SELECT + "where a.id = :id and " + ActivityAccess.WITHIN), actor)
                .param("id", id.value())
                .query(ActivityRows::read)
                .optional();
    }

    /** Through what the actor may keep, held until the transaction ends. */
    Optional<Activity> lock(Actor actor, ActivityId id) {
        return ActivityAccess.keeping(
                        jdbc.sql(SELECT + "where a.id = :id and " + ActivityAccess.WITHIN + "for update of a"), actor)
                .param("id", id.value())
                .query(ActivityRows::read)
                .optional();
    }

    /** False where there is one with that id. */
    boolean add(ActivityId id, KimOf group, ActivityContent content, AccountId by, OfficeId office, Instant now) {
        var statement = jdbc.sql("""
                        insert into activity (id, group_id, topic, held_on, region, place, kind, label, attended, names,
                            minutes, result, shown, minutes_shown, recorded_by, recorded_for, recorded_at, changed_at)
                        values (:id, :group, :topic, :day, :region, :place, :kind, :label, :attended, :names,
                            :minutes, :result, :shown, :minutesShown, :by, :office, :now, :now)
                        on conflict (id) do nothing""")
                .param("id", id.value())
                .param("group", group.id().value())
                .param("by", by.value())
                .param("office", office.value());
        return with(statement, content, now).update() == 1;
    }

    /** False where somebody else was faster. */
    boolean write(ActivityId id, int version, ActivityContent content, Instant now) {
        var statement = jdbc.sql("""
                        update activity set topic = :topic, held_on = :day, region = :region, place = :place, kind = :kind,
                            label = :label, attended = :attended, names = :names, minutes = :minutes, result = :result,
                            shown = :shown, minutes_shown = :minutesShown, changed_at = :now, version = version + 1
                        where id = :id and version = :version and withdrawn_at is null""").param("id", id.value()).param("version", version);
        return with(statement, content, now).update() == 1;
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, ActivityContent content, Instant now) {
        return statement
                .param("topic", content.topic())
                .param("day", content.day())
                .param("region", content.region().value())
                .param("place", content.place())
                .param("kind", content.kind().name())
                .param("label", content.label().isEmpty() ? null : content.label(), Types.VARCHAR)
                .param("attended", content.attended() == 0 ? null : content.attended(), Types.INTEGER)
                .param("names", content.names().toArray(String[]::new))
                .param("minutes", content.minutes())
                .param("result", content.result())
                .param("shown", content.shown())
                .param("minutesShown", content.minutesShown())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    void withdraw(ActivityId id, String reason, AccountId by, Instant now) {
        one(jdbc.sql("""
                insert into activity_withdrawal (activity_id, reason, account_id, withdrawn_at)
                values (:id, :reason, :by, :now)""")
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        one(jdbc.sql("""
                update activity set withdrawn_at = :now, changed_at = :now, version = version + 1
                where id = :id and withdrawn_at is null""")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one row changes at a time, not " + rows);
        }
    }

    private static Activity read(ResultSet row, int number) throws SQLException {
        Instant withdrawn = moment(row, "withdrawn_at");
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                ActivityAccess.group(row, "group_id", "group_name", "group_region", "group_office"),
                content(row),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                withdrawn == null
                        ? null
                        : new Activity.Withdrawal(
                                row.getString("reason"),
                                new AccountId(row.getObject("withdrawn_by", UUID.class)),
                                withdrawn),
                row.getInt("version"));
    }

    private static ActivityContent content(ResultSet row) throws SQLException {
        Array names = row.getArray("names");
        String label = row.getString("label");
        return new ActivityContent(
                row.getString("topic"),
                row.getObject("held_on", LocalDate.class),
                new RegionCode(row.getString("region")),
                row.getString("place"),
                ActivityKind.valueOf(row.getString("kind")),
                label == null ? "" : label,
                row.getInt("attended"),
                List.of((String[]) names.getArray()),
                row.getString("minutes"),
                row.getString("result"),
                row.getBoolean("shown"),
                row.getBoolean("minutes_shown"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
