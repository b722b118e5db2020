package id.mymein.aspiration;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of aspirations ({@link PublicAspirations}), many at a time and by when they came in. */
@Component
@Transactional(readOnly = true)
public class PublicRecords {

    private static final String RECORD = """
            select a.id, a.number, a.kind, a.category, a.region, a.public_title, a.public_body, a.state, a.received_at,
                a.state_since, a.answered_at, a.in_time, a.done_at, a.reopened,
                (select min(d.due_on) from aspiration_disposition d
                 where d.aspiration_id = a.id and d.state in ('SENT', 'TAKEN')) as due,
                array(select d.office_id from aspiration_disposition d
                    where d.aspiration_id = a.id and d.state <> 'WITHDRAWN' order by d.disposed_at, d.id) as acting,
                (select s.text from aspiration_step s
                 where s.aspiration_id = a.id and s.audience = 'PUBLIC' and s.text <> ''
                   and s.event in ('ANSWER', 'PROGRESS', 'FINISH')
                 order by s.taken_at desc, s.id desc limit 1) as said,
                (select p.media_id from aspiration_photo p join aspiration_step s on s.id = p.step_id
                 where p.aspiration_id = a.id and p.shown and s.event in ('SEND', 'REPLY')
                 order by p.position limit 1) as photo
            from aspiration a
            where""" + PublicAspirations.SHOWN;

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final PublicCases cases;

    PublicRecords(JdbcClient jdbc, AspirationRows rows, PublicCases cases) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.cases = cases;
    }

    /**
     * Which ones.
     *
     * @param regency null for all
     * @param categories slugs; empty for all
     * @param states empty for all
     * @param from when they came in, then or later
     * @param until then or earlier
     */
    public record Query(
            @Nullable RegionCode regency,
            List<String> categories,
            List<PublicState> states,
            Instant from,
            Instant until) {

        public Query {
            categories = List.copyOf(categories);
            states = List.copyOf(states);
        }
    }

    /** The newest first. */
    public List<PublicRecord> list(Query query, int limit, long offset) {
        RegionCode regency = query.regency();
        List<PublicState> states = query.states().isEmpty() ? List.of(PublicState.values()) : query.states();
        return jdbc.sql(RECORD + """
                and a.received_at >= :from and a.received_at <= :until and a.state = any (:states)
                and (cardinality(:categories) = 0 or a.category = any (:categories))
                and (:regency = '' or left(a.region, 5) = :regency)
                order by a.received_at desc, a.id desc limit :limit offset :offset""")
                .param("from", query.from().atOffset(ZoneOffset.UTC))
                .param("until", query.until().atOffset(ZoneOffset.UTC))
                .param(
                        "states",
                        states.stream()
                                .flatMap(state -> state.states().stream())
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("categories", query.categories().toArray(String[]::new))
                .param("regency", regency == null ? "" : regency.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(PublicRecords::read)
                .list();
    }

    /** Those of them that the public may read, the newest first. */
    public List<PublicRecord> numbered(Collection<Long> numbers) {
        return jdbc.sql(RECORD + "and a.number = any (:numbers) order by a.received_at desc, a.id desc")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(PublicRecords::read)
                .list();
    }

    /**
     * The number under which the public reads it: of its own, or of the one in which it is followed. Nothing where the public may
     * not read it, and empty where there is none of that id.
     */
    public Optional<OptionalLong> number(AspirationId id) {
        return rows.find(id).map(found -> into(found.number()));
    }

    /** The same for one of which only the number is known. */
    public OptionalLong into(long number) {
        return cases.at(number)
                .map(at -> switch (at) {
                    case PublicAspirations.At.Found(PublicCase shown) -> OptionalLong.of(shown.number());
                    case PublicAspirations.At.Merged(long into) -> OptionalLong.of(into);
                })
                .orElseGet(OptionalLong::empty);
    }

    private static PublicRecord read(ResultSet row, int number) throws SQLException {
        UUID photo = row.getObject("photo", UUID.class);
        String said = row.getString("said");
        return new PublicRecord(
                PublicAspirations.line(row, number),
                row.getString("public_body"),
                Arrays.stream((UUID[]) row.getArray("acting").getArray())
                        .map(OfficeId::new)
                        .toList(),
                said == null ? "" : said,
                photo == null ? null : new MediaId(photo));
    }
}
