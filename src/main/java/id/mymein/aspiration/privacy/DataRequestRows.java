package id.mymein.aspiration.privacy;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.Course;
import id.mymein.aspiration.clock.Deadlines;
import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the requests. */
@Component
class DataRequestRows {

    private static final String SELECT = """
            select r.*, a.number, a.kind, a.region from aspiration_data_request r
            join aspiration a on a.id = r.aspiration_id
            """;

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    DataRequestRows(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Puts one on record. While the same is open already, that one gets the new words.
     *
     * @return its id, empty where there was one
     */
    Optional<UUID> add(AspirationId aspiration, Wish wish, String words) {
        UUID id = Ids.next(clock);
        UUID kept = jdbc.sql("""
                insert into aspiration_data_request (id, aspiration_id, wish, words, state, received_at)
                values (:id, :aspiration, :wish, :words, 'OPEN', :now)
                on conflict (aspiration_id, wish) where state = 'OPEN'
                do update set words = excluded.words, version = aspiration_data_request.version + 1
                returning id""")
                .param("id", id)
                .param("aspiration", aspiration.value())
                .param("wish", wish.name())
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        return kept.equals(id) ? Optional.of(id) : Optional.empty();
    }

    /** All of one sender, the newest first. */
    List<DataRequest> of(AspirationId aspiration) {
        return jdbc
                .sql(SELECT + "where r.aspiration_id = :id order by r.received_at desc, r.id")
                .param("id", aspiration.value())
                .query(DataRequestRows::read)
                .list()
                .stream()
                .map(this::clocked)
                .toList();
    }

    /** Those that the actor decides: the open ones first, the oldest of them at the top. */
    List<DataRequest> list(Actor actor, int most) {
        return jdbc
                .sql(SELECT + """
                        where region_within(a.region, :regions)
                        order by r.state <> 'OPEN', case when r.state = 'OPEN' then r.received_at end, r.decided_at desc
                        limit :most""")
                .param("regions", actor.regionsFor(Action.ADMINISTER_RULES))
                .param("most", most)
                .query(DataRequestRows::read)
                .list()
                .stream()
                .map(this::clocked)
                .toList();
    }

    long open(Actor actor) {
        return jdbc.sql("""
                select count(*) from aspiration_data_request r join aspiration a on a.id = r.aspiration_id
                where r.state = 'OPEN' and region_within(a.region, :regions)""")
                .param("regions", actor.regionsFor(Action.ADMINISTER_RULES))
                .query(Long.class)
                .single();
    }

    Optional<DataRequest> find(Actor actor, UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id and region_within(a.region, :regions)")
                .param("id", id)
                .param("regions", actor.regionsFor(Action.ADMINISTER_RULES))
                .query(DataRequestRows::read)
                .optional()
                .map(this::clocked);
    }

    /** Open ones of which nobody was told yet that they are late, the oldest first. */
    List<DataRequest> unsaid() {
        return jdbc
                .sql(SELECT + "where r.state = 'OPEN' and r.late_at is null order by r.received_at limit :most")
                .param("most", AT_ONCE)
                .query(DataRequestRows::read)
                .list()
                .stream()
                .map(this::clocked)
                .toList();
    }

    /** False where somebody was warned before, or it is decided. */
    boolean warned(DataRequest request) {
        return mark(request, """
                update aspiration_data_request set warned_at = :now
                where id = :id and state = 'OPEN' and warned_at is null""");
    }

    /** False where it was said before, or it is decided. */
    boolean late(DataRequest request) {
        return mark(request, """
                update aspiration_data_request set late_at = :now
                where id = :id and state = 'OPEN' and late_at is null""");
    }

    private boolean mark(DataRequest request, String sql) {
        return jdbc.sql(sql)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", request.id())
                        .update()
                == 1;
    }

    /** Settles one and lets the words go; false where somebody else was faster. */
    boolean decide(DataRequest request, int version, DataRequest.State state, String reason, AccountId by) {
        return jdbc.sql("""
                        update aspiration_data_request set state = :state, reason = :reason, words = '',
                            decided_at = :now, decided_by = :by, version = version + 1
                        where id = :id and state = 'OPEN' and version = :version""")
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", request.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Of whoever is erased no word stays, whatever else was asked. */
    void forget(AspirationId aspiration) {
        jdbc.sql("update aspiration_data_request set words = '' where aspiration_id = :id")
                .param("id", aspiration.value())
                .update();
    }

    /** True where no letter went there within a day; then one is noted. */
    boolean mayWrite(AspirationId aspiration) {
        return jdbc.sql("""
                        insert into aspiration_code_letter (aspiration_id, sent_at) values (:id, :now)
                        on conflict (aspiration_id) do update set sent_at = excluded.sent_at
                        where aspiration_code_letter.sent_at < excluded.sent_at - interval '1 day'""")
                        .param("id", aspiration.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private DataRequest clocked(DataRequest request) {
        Instant at = Objects.requireNonNullElseGet(request.decidedAt(), clock::instant);
        Course course = Course.since(request.receivedAt());
        return request.with(deadlines
                .of(ClockStep.DATA_REQUEST, request.kind(), false, request.region(), course, at)
                .orElse(null));
    }

    private static DataRequest read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new DataRequest(
                row.getObject("id", UUID.class),
                new AspirationId(row.getObject("aspiration_id", UUID.class)),
                row.getLong("number"),
                AspirationKind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("region")),
                Wish.valueOf(row.getString("wish")),
                row.getString("words"),
                DataRequest.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getInt("version"),
                null);
    }
}
