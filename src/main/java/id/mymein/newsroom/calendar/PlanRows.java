package id.mymein.newsroom.calendar;

import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes table {@code plan}, always within the regions of the actor's calendar. */
@Component
class PlanRows {

    private static final String COLUMNS =
            "id, topic, note, region_code, assignee_id, office_id, due_on, story_id, done, version";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId id, PlanContent content, AccountId by, Instant now) {
        with(jdbc.sql("""
                insert into plan (id, topic, note, region_code, assignee_id, office_id, due_on, created_by, created_at)
                values (:id, :topic, :note, :region, :assignee, :office, :due, :by, :now)"""), content)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One that the actor may read. */
    Optional<Plan> find(Actor actor, PlanId id) {
        return jdbc.sql("select %s from plan where id = :id and region_within(region_code, :regions)"
                        .formatted(COLUMNS))
                .param("id", id.value())
                .param("regions", actor.regionsFor(Action.READ_CALENDAR))
                .query(PlanRows::read)
                .optional();
    }

    /** One that the actor may change, locked until the transaction ends. */
    Optional<Plan> lock(Actor actor, PlanId id) {
        return jdbc.sql("""
                select %s
                from plan where id = :id and region_within(region_code, :regions) for update""".formatted(COLUMNS))
                .param("id", id.value())
                .param("regions", actor.regionsFor(Action.PLAN_CALENDAR))
                .query(PlanRows::read)
                .optional();
    }

    /** Those due from one day to another, both included, by day and topic. */
    List<Plan> due(Actor actor, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select %s
                from plan where due_on between :from and :to and region_within(region_code, :regions)
                order by due_on, done, topic, id""".formatted(COLUMNS))
                .param("from", from)
                .param("to", to)
                .param("regions", actor.regionsFor(Action.READ_CALENDAR))
                .query(PlanRows::read)
                .list();
    }

    /** Those that should be done and are not, the oldest first. */
    List<Plan> overdue(Actor actor, LocalDate today) {
        return jdbc.sql("""
                select %s
                from plan where not done and due_on < :today and region_within(region_code, :regions)
                order by due_on, topic, id limit 200""".formatted(COLUMNS))
                .param("today", today)
                .param("regions", actor.regionsFor(Action.READ_CALENDAR))
                .query(PlanRows::read)
                .list();
    }

    long countOverdue(Actor actor, LocalDate today) {
        return jdbc.sql("""
                select count(*) from plan
                where not done and due_on < :today and region_within(region_code, :regions)""")
                .param("today", today)
                .param("regions", actor.regionsFor(Action.READ_CALENDAR))
                .query(Long.class)
                .single();
    }

    void save(PlanId id, PlanContent content) {
        one(with(jdbc.sql("""
                update plan set topic = :topic, note = :note, region_code = :region, assignee_id = :assignee,
                    office_id = :office, due_on = :due, version = version + 1
                where id = :id"""), content).param("id", id.value()).update());
    }

    void setDone(PlanId id, boolean done) {
        one(jdbc.sql("update plan set done = :done, version = version + 1 where id = :id")
                .param("done", done)
                .param("id", id.value())
                .update());
    }

    void setStory(PlanId id, @Nullable StoryId story) {
        one(jdbc.sql("update plan set story_id = :story, version = version + 1 where id = :id")
                .param("story", story == null ? null : story.value())
                .param("id", id.value())
                .update());
    }

    void remove(PlanId id) {
        one(jdbc.sql("delete from plan where id = :id").param("id", id.value()).update());
    }

    /** Takes the plans that are due in those days and that nobody was reminded of; each day of each plan once. */
    List<Plan> takeForReminder(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                update plan set reminded_for = due_on
                where not done and due_on between :from and :to and reminded_for is distinct from due_on
                returning %s""".formatted(COLUMNS))
                .param("from", from)
                .param("to", to)
                .query(PlanRows::read)
                .list();
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("a locked plan stays");
        }
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, PlanContent content) {
        AccountId assignee = content.assignee();
        OfficeId office = content.office();
        return statement
                .param("topic", content.topic())
                .param("note", content.note())
                .param("region", content.region().value())
                .param("assignee", assignee == null ? null : assignee.value())
                .param("office", office == null ? null : office.value())
                .param("due", content.due());
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        UUID assignee = row.getObject("assignee_id", UUID.class);
        UUID office = row.getObject("office_id", UUID.class);
        UUID story = row.getObject("story_id", UUID.class);
        var content = new PlanContent(
                row.getString("topic"),
                row.getString("note"),
                new RegionCode(row.getString("region_code")),
                assignee == null ? null : new AccountId(assignee),
                office == null ? null : new OfficeId(office),
                row.getObject("due_on", LocalDate.class));
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                content,
                story == null ? null : new StoryId(story),
                row.getBoolean("done"),
                row.getInt("version"));
    }
}
