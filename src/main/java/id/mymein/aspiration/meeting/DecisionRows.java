package id.mymein.aspiration.meeting;

import id.mymein.aspiration.meeting.Meeting.Decision;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was decided in meetings. */
@Component
class DecisionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(MeetingId id, String text, OfficeId owner, LocalDate due) {
        jdbc.sql("""
                insert into coordination_decision (id, meeting_id, text, owner_id, due_on, decided_at)
                values (:id, :meeting, :text, :owner, :due, :now)""")
                .param("id", Ids.next(clock))
                .param("meeting", id.value())
                .param("text", text)
                .param("owner", owner.value())
                .param("due", due)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(Decision decision, String result, UUID by) {
        jdbc.sql("""
                update coordination_decision set done_at = :now, done_by = :by, result = :result
                where id = :id and done_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("result", result)
                .param("id", decision.id())
                .update();
    }

    List<Decision> of(MeetingId id) {
        return jdbc.sql("""
                select * from coordination_decision where meeting_id = :id order by done_at is not null, due_on, id""").param("id", id.value()).query(DecisionRows::read).list();
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Decision(
                row.getObject("id", UUID.class),
                row.getString("text"),
                new OfficeId(row.getObject("owner_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getString("result"));
    }
}
