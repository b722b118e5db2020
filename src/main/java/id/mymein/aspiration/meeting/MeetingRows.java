package id.mymein.aspiration.meeting;

import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.meeting.Meeting.Case;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the meetings. Whoever verifies in the region sees them, whoever was asked to come, and leaders. */
@Component
class MeetingRows {

    private static final int MOST = 300;
    private static final String SEEN = """
            (region_within(m.region, :verifying) or region_within(m.region, :readers) or m.office_id = any (:offices)
                or exists (select from coordination_office o where o.meeting_id = m.id and o.office_id = any (:offices)))""";

    private final JdbcClient jdbc;
    private final DecisionRows decisions;
    private final Clock clock;

    MeetingRows(JdbcClient jdbc, DecisionRows decisions, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What is kept of a meeting that somebody calls.
     *
     * @param cases aspirations that it is about
     */
    record Content(
            String title, LocalDate heldOn, String place, String agenda, List<OfficeId> offices, List<UUID> cases) {}

    private static JdbcClient.StatementSpec seen(JdbcClient.StatementSpec statement, Actor actor) {
        return statement
                .param("verifying", CaseAccess.verifying(actor))
                .param("readers", actor.regionsFor(Action.READ_REPORTS))
                .param("offices", actor.officesFor(Action.WORK_CASE));
    }

    /** The latest first. */
    List<Meeting> list(Actor actor) {
        return seen(
                        jdbc.sql("select m.* from coordination_meeting m where " + SEEN
                                + " order by m.held_on desc, m.id desc limit " + MOST),
                        actor)
                .query(this::read)
                .list();
    }

    Optional<Meeting> find(Actor actor, MeetingId id) {
        return seen(jdbc.sql("select m.* from coordination_meeting m where m.id = :id and " + SEEN), actor)
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Optional<Meeting> lock(Actor actor, MeetingId id) {
        return seen(
                        jdbc.sql("select m.* from coordination_meeting m where m.id = :id and " + SEEN + " for update"),
                        actor)
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** False where the id is taken. */
    boolean add(MeetingId id, OfficeId office, RegionCode region, Content content, UUID by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int added = jdbc.sql("""
                insert into coordination_meeting (id, office_id, region, title, held_on, place, agenda, called_by,
                    called_at, changed_at)
                values (:id, :office, :region, :title, :day, :place, :agenda, :by, :now, :now)
                on conflict (id) do nothing""")
                .param("id", id.value())
                .param("office", office.value())
                .param("region", region.value())
                .param("title", content.title())
                .param("day", content.heldOn())
                .param("place", content.place())
                .param("agenda", content.agenda())
                .param("by", by)
                .param("now", now)
                .update();
        if (added == 1) {
            write(id, content);
        }
        return added == 1;
    }

    void change(MeetingId id, Content content) {
        jdbc.sql("""
                update coordination_meeting set title = :title, held_on = :day, place = :place, agenda = :agenda
                where id = :id""")
                .param("id", id.value())
                .param("title", content.title())
                .param("day", content.heldOn())
                .param("place", content.place())
                .param("agenda", content.agenda())
                .update();
        jdbc.sql("delete from coordination_office where meeting_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from coordination_case where meeting_id = :id")
                .param("id", id.value())
                .update();
        write(id, content);
    }

    private void write(MeetingId id, Content content) {
        jdbc.sql("insert into coordination_office (meeting_id, office_id) select :id, unnest(:offices)")
                .param("id", id.value())
                .param(
                        "offices",
                        content.offices().stream().map(OfficeId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql("insert into coordination_case (meeting_id, aspiration_id) select :id, unnest(:cases)")
                .param("id", id.value())
                .param("cases", content.cases().toArray(UUID[]::new))
                .update();
    }

    /** Raises the version; with minutes or a reason for which it is not held, those are kept too. */
    void touch(MeetingId id, String minutes, String cancelled) {
        jdbc.sql("""
                update coordination_meeting set version = version + 1, changed_at = :now,
                    minutes = case when :minutes = '' then minutes else :minutes end,
                    cancelled = case when :cancelled = '' then cancelled else :cancelled end
                where id = :id""")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("minutes", minutes)
                .param("cancelled", cancelled)
                .update();
    }

    /** The aspirations of those numbers that this person verifies or works on; missing where there is none. */
    List<Case> cases(Actor actor, List<Long> numbers) {
        return jdbc.sql("""
                select a.id, a.number, a.public_title, a.title, a.visibility from aspiration a
                where a.number = any (:numbers) and aspiration_visible(a, :verifying, :offices, '{}'::text[])
                order by a.number""")
                .param("numbers", numbers.toArray(Long[]::new))
                .param("verifying", CaseAccess.verifying(actor))
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .query(MeetingRows::readCase)
                .list();
    }

    private Meeting read(ResultSet row, int number) throws SQLException {
        var id = new MeetingId(row.getObject("id", UUID.class));
        return new Meeting(
                id,
                new OfficeId(row.getObject("office_id", UUID.class)),
                new RegionCode(row.getString("region")),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("minutes"),
                row.getString("cancelled"),
                offices(id),
                cases(id),
                decisions.of(id),
                row.getInt("version"));
    }

    private List<OfficeId> offices(MeetingId id) {
        return jdbc.sql("""
                        select o.id from coordination_office m join office o on o.id = m.office_id
                        where m.meeting_id = :id order by o.name""")
                .param("id", id.value())
                .query((row, n) -> new OfficeId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Case> cases(MeetingId id) {
        return jdbc.sql("""
                select a.id, a.number, a.public_title, a.title, a.visibility
                from coordination_case c join aspiration a on a.id = c.aspiration_id
                where c.meeting_id = :id order by a.number""")
                .param("id", id.value())
                .query(MeetingRows::readCase)
                .list();
    }

    /** Of a secret one, those who come to a meeting learn the number only. */
    private static Case readCase(ResultSet row, int number) throws SQLException {
        String open = row.getString("public_title");
        boolean secret = row.getString("visibility").equals("SECRET");
        return new Case(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                secret ? "" : open.isEmpty() ? row.getString("title") : open);
    }
}
