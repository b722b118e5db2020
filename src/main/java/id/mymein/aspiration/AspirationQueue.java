package id.mymein.aspiration;

import id.mymein.aspiration.clock.Deadline;
import id.mymein.identity.Actor;
import id.mymein.platform.Site;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The piles of the desk, what is due first on top. Nobody finds in them, or by words, what {@link AspirationDesk} hides. */
@Component
public class AspirationQueue {

    /** Rows on a page. */
    public static final int SIZE = 25;

    // Beside each: the own office's disposition, or else that which is due first; and the day that binds now.
    private static final String SEEN = """
            with seen as (
                select a.*, d.id as disposition, d.state as own_state,
                    coalesce(d.office_id = any (:offices), false) as own,
                    case when a.state = 'DISPOSED' and not a.waiting then d.due_on else a.due_on end as binding
                from aspiration a
                left join lateral (
                    select o.id, o.office_id, o.state, o.due_on from aspiration_disposition o
                    where o.aspiration_id = a.id and o.state <> 'WITHDRAWN'
                    order by (o.office_id = any (:offices)) desc, (o.state in ('SENT', 'TAKEN')) desc,
                        o.due_on nulls last, o.id
                    limit 1) d on true
                where\s""" + AspirationRows.VISIBLE + ")";

    private static final String IN_PILE = """
            case p.pile
                when 'VERIFY' then s.state = 'RECEIVED' and not s.waiting and region_within(s.region, :verifying)
                when 'FORWARD' then s.state = 'VERIFIED' and not s.waiting and region_within(s.region, :verifying)
                when 'TAKE' then s.own and s.own_state = 'SENT' and s.state = 'DISPOSED' and not s.waiting
                when 'WORK' then s.own and s.own_state = 'TAKEN' and s.state = 'DISPOSED' and not s.waiting
                when 'FINISH' then s.own and s.own_state = 'ANSWERED' and s.state = 'ANSWERED'
                when 'ASKED' then s.waiting and s.state in ('RECEIVED', 'VERIFIED', 'DISPOSED')
                when 'UNDERWAY' then s.state = 'DISPOSED'
                when 'ANSWERED' then s.state in ('ANSWERED', 'DONE')
                when 'ENDED' then s.state in ('CLOSED', 'REFUSED', 'MERGED')
                else true end""";

    private static final String LATE =
            "(s.binding < :today and not s.waiting and s.state in ('RECEIVED', 'VERIFIED', 'DISPOSED'))";

    private final JdbcClient jdbc;
    private final CaseClocks clocks;
    private final Site site;
    private final Clock clock;

    AspirationQueue(JdbcClient jdbc, CaseClocks clocks, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.site = site;
        this.clock = clock;
    }

    /**
     * One row of a pile.
     *
     * @param disposition of the own office, or of that which is due first; null where no office has it
     * @param deadline that binds now; null where none runs
     */
    public record Row(
            Aspiration aspiration,
            @Nullable Disposition disposition,
            @Nullable Deadline deadline) {}

    /** @param more true where there is a page behind it */
    public record Listed(List<Row> rows, boolean more) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    /** @param oldest since when the longest waits; null for none */
    public record Count(long all, long late, @Nullable Instant oldest) {
        public static final Count NONE = new Count(0, 0, null);
    }

    /** @param page from 0 on */
    @Transactional(readOnly = true)
    public Listed list(Actor actor, CasePile pile, CaseFilter filter, int page) {
        List<Found> found = AspirationRows.seen(jdbc.sql(SEEN + """
                select s.* from seen s cross join (select cast(:pile as text) as pile) p
                where\s""" + IN_PILE + """
                  and (:kind::text is null or s.kind = :kind)
                  and (:category = '' or s.category = :category)
                  and (:region = '' or region_within(s.region, array[:region]))
                  and (:office::uuid is null or exists (select from aspiration_disposition o
                        where o.aspiration_id = s.id and o.state <> 'WITHDRAWN' and o.office_id = :office))
                  and (not :late or\s""" + LATE + """
                )
                  and (s.title || ' ' || s.body || ' ' || s.public_title || ' ' || s.public_body || ' #' || s.number)
                        ilike all (:words)
                order by case when :newest then -extract(epoch from s.received_at) end, s.binding nulls last,
                    s.received_at, s.id
                limit :size offset :from"""), actor)
                .param("pile", pile.name())
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("category", filter.category())
                .param("region", filter.region())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value(),
                        Types.OTHER)
                .param("late", filter.late())
                .param("today", today())
                .param("words", patterns(filter))
                .param("newest", !pile.counted())
                .param("size", SIZE + 1)
                .param("from", (long) SIZE * Math.max(0, page))
                .query(AspirationQueue::read)
                .list();
        return new Listed(rows(found.stream().limit(SIZE).toList()), found.size() > SIZE);
    }

    private record Found(Aspiration aspiration, @Nullable UUID disposition) {}

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(AspirationRows.read(row, number), row.getObject("disposition", UUID.class));
    }

    /** In LIKE, three signs mean something else. */
    private static String[] patterns(CaseFilter filter) {
        return filter.wordList().stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private List<Row> rows(List<Found> found) {
        Map<UUID, Disposition> dispositions = dispositions(
                found.stream().map(Found::disposition).filter(Objects::nonNull).toList());
        return found.stream()
                .map(each -> row(
                        each.aspiration(), each.disposition() == null ? null : dispositions.get(each.disposition())))
                .toList();
    }

    private Map<UUID, Disposition> dispositions(Collection<UUID> ids) {
        return jdbc
                .sql("select * from aspiration_disposition where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DispositionRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Disposition::id, Function.identity()));
    }

    private Row row(Aspiration aspiration, @Nullable Disposition disposition) {
        Deadline deadline = disposition == null
                ? null
                : clocks.of(aspiration, disposition)
                        .filter(left -> !aspiration.waiting())
                        .orElse(null);
        return new Row(
                aspiration,
                disposition,
                deadline == null ? clocks.of(aspiration).orElse(null) : deadline);
    }

    /** How much waits in each pile, as far as this person has it; {@link CasePile#counted()} ones only. */
    @Transactional(readOnly = true)
    public Map<CasePile, Count> counts(Actor actor) {
        Map<CasePile, Count> counts = new EnumMap<>(CasePile.class);
        String[] piles = CasePile.of(actor).stream()
                .filter(CasePile::counted)
                .map(CasePile::name)
                .toArray(String[]::new);
        AspirationRows.seen(jdbc.sql(SEEN + """
                select p.pile, count(*) as every, count(*) filter (where\s""" + LATE + """
                ) as late, min(s.state_since) as oldest
                from seen s cross join unnest(cast(:piles as text[])) as p(pile)
                where s.state not in ('CLOSED', 'REFUSED', 'MERGED') and\s""" + IN_PILE + """
                 group by p.pile"""), actor)
                .param("piles", piles)
                .param("today", today())
                .query((row, n) -> Map.entry(
                        CasePile.valueOf(row.getString("pile")),
                        new Count(
                                row.getLong("every"),
                                row.getLong("late"),
                                row.getObject("oldest", OffsetDateTime.class).toInstant())))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** What waits for this person to do something. */
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        Map<CasePile, Count> counts = counts(actor);
        return List.of(CasePile.VERIFY, CasePile.FORWARD, CasePile.TAKE, CasePile.WORK).stream()
                .map(pile -> counts.getOrDefault(pile, Count.NONE))
                .mapToLong(Count::all)
                .sum();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }
}
