package id.mymein.aspiration;

import id.mymein.aspiration.Disposition.State;
import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which offices must act, and how far each has come. */
@Component
class DispositionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DispositionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were made, those that were withdrawn among them. */
    List<Disposition> of(AspirationId id) {
        return jdbc.sql("""
                select * from aspiration_disposition where aspiration_id = :id order by disposed_at, id""")
                .param("id", id.value())
                .query(DispositionRows::read)
                .list();
    }

    Optional<Disposition> standing(AspirationId id, OfficeId office) {
        return of(id).stream()
                .filter(Disposition::stands)
                .filter(disposition -> disposition.office().equals(office))
                .findFirst();
    }

    /**
     * Hands it to an office that has not got it yet.
     *
     * @param from whose clock goes on; null where it is a new one
     */
    void add(AspirationId id, OfficeId office, String instruction, boolean inspection, @Nullable Disposition from) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into aspiration_disposition (id, aspiration_id, office_id, instruction, inspection, state, disposed_at,
                    clock_began, extra_days, extra_reason)
                values (:id, :aspiration, :office, :instruction, :inspection, 'SENT', :disposed, :began, :days, :reason)
                on conflict (aspiration_id, office_id) where state <> 'WITHDRAWN' do nothing""")
                .param("id", Ids.next(clock))
                .param("aspiration", id.value())
                .param("office", office.value())
                .param("instruction", instruction)
                .param("inspection", inspection)
                .param("disposed", now)
                .param("began", from == null ? now : began(from))
                .param("days", from == null ? 0 : from.extraDays())
                .param("reason", from == null ? "" : from.extraReason())
                .update();
    }

    private static OffsetDateTime began(Disposition from) {
        var began = from.clock().began();
        return (began == null ? from.disposedAt() : began).atOffset(ZoneOffset.UTC);
    }

    void move(Disposition disposition, State to, @Nullable AccountId by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                update aspiration_disposition set state = :to, version = version + 1,
                    taken_at = case when :to in ('TAKEN', 'ANSWERED') then coalesce(taken_at, :now) else taken_at end,
                    taken_by = case when :to in ('TAKEN', 'ANSWERED') then coalesce(taken_by, :by) else taken_by end,
                    answered_at = case when :to = 'ANSWERED' then :now else answered_at end,
                    done_at = case when :to = 'DONE' then :now else done_at end
                where id = :id""")
                .param("to", to.name())
                .param("now", now)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("id", disposition.id())
                .update();
    }

    /** Gives it back to the office as work that is to be done, with a clock that begins now. */
    void reopen(Disposition disposition) {
        jdbc.sql("""
                update aspiration_disposition set state = 'SENT', version = version + 1, taken_at = null, taken_by = null,
                    answered_at = null, done_at = null, clock_began = :now, extra_days = 0, extra_reason = '',
                    warned_at = null, late_at = null where id = :id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", disposition.id())
                .update();
    }

    void extend(Disposition disposition, int days, String reason) {
        jdbc.sql("""
                update aspiration_disposition set extra_days = :days, extra_reason = :reason, version = version + 1
                where id = :id""")
                .param("days", days)
                .param("reason", reason)
                .param("id", disposition.id())
                .update();
    }

    static Disposition read(ResultSet row, int number) throws SQLException {
        UUID taken = row.getObject("taken_by", UUID.class);
        return new Disposition(
                row.getObject("id", UUID.class),
                new AspirationId(row.getObject("aspiration_id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getString("instruction"),
                row.getBoolean("inspection"),
                State.valueOf(row.getString("state")),
                AspirationRows.instant(row, "disposed_at"),
                AspirationRows.optionalInstant(row, "taken_at"),
                taken == null ? null : new AccountId(taken),
                AspirationRows.optionalInstant(row, "answered_at"),
                AspirationRows.optionalInstant(row, "done_at"),
                AspirationRows.clocked(row),
                row.getInt("extra_days"),
                row.getString("extra_reason"));
    }
}
