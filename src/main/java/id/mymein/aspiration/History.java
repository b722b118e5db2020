package id.mymein.aspiration;

import id.mymein.aspiration.AspirationStep.Whom;
import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that happened to aspirations, in order. Rows are added, never changed. */
@Component
class History {

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is put on record.
     *
     * @param due the deadline that this step met or missed; null for none
     */
    record Entry(
            AspirationEvent event,
            @Nullable AspirationState from,
            AspirationState to,
            Whom by,
            @Nullable AccountId account,
            @Nullable OfficeId office,
            Audience audience,
            String text,
            @Nullable LocalDate due) {}

    /** @return the new row */
    UUID add(AspirationId id, Entry entry) {
        UUID step = Ids.next(clock);
        jdbc.sql("""
                insert into aspiration_step (id, aspiration_id, event, from_state, to_state, by_whom, account, office,
                    audience, text, due_on, taken_at)
                values (:id, :aspiration, :event, :from, :to, :by, :account, :office, :audience, :text, :due, :now)""")
                .param("id", step)
                .param("aspiration", id.value())
                .param("event", entry.event().name())
                .param("from", entry.from() == null ? null : entry.from().name(), Types.VARCHAR)
                .param("to", entry.to().name())
                .param("by", entry.by().name())
                .param(
                        "account",
                        entry.account() == null ? null : entry.account().value(),
                        Types.OTHER)
                .param("office", entry.office() == null ? null : entry.office().value(), Types.OTHER)
                .param("audience", entry.audience().name())
                .param("text", entry.text())
                .param("due", entry.due(), Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return step;
    }

    /** Photos that came with a step, or with the aspiration itself where the step is its beginning. */
    void photos(AspirationId id, @Nullable UUID step, List<MediaId> photos, boolean shown) {
        for (MediaId photo : photos) {
            jdbc.sql("""
                    insert into aspiration_photo (aspiration_id, media_id, step_id, position, shown)
                    values (:id, :photo, :step,
                        (select coalesce(max(position), 0) + 1 from aspiration_photo where aspiration_id = :id), :shown)
                    on conflict do nothing""")
                    .param("id", id.value())
                    .param("photo", photo.value())
                    .param("step", step, Types.OTHER)
                    .param("shown", shown)
                    .update();
        }
    }

    /** From the beginning on, as far as that audience reads it. */
    List<AspirationStep> of(AspirationId id, Audience reader) {
        return jdbc.sql("""
                select s.*, array(select p.media_id from aspiration_photo p where p.step_id = s.id
                    and (p.shown or :reader <> 'PUBLIC') order by p.position) as photos
                from aspiration_step s
                where s.aspiration_id = :id
                  and (:reader = 'DESK' or s.audience = 'PUBLIC' or s.audience = :reader)
                order by s.taken_at, s.id""")
                .param("id", id.value())
                .param("reader", reader.name())
                .query(History::read)
                .list();
    }

    private static AspirationStep read(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_state");
        UUID account = row.getObject("account", UUID.class);
        UUID office = row.getObject("office", UUID.class);
        return new AspirationStep(
                row.getObject("id", UUID.class),
                AspirationEvent.valueOf(row.getString("event")),
                from == null ? null : AspirationState.valueOf(from),
                AspirationState.valueOf(row.getString("to_state")),
                Whom.valueOf(row.getString("by_whom")),
                account == null ? null : new AccountId(account),
                office == null ? null : new OfficeId(office),
                Audience.valueOf(row.getString("audience")),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                AspirationRows.instant(row, "taken_at"),
                Arrays.stream((UUID[]) row.getArray("photos").getArray())
                        .map(MediaId::new)
                        .toList());
    }
}
