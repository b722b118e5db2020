package id.mymein.aspiration;

import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of aspirations: those that somebody has verified and that are not secret, in the words that the
 * verifier let be seen. It notes what it reads for the page store ({@link AspirationFacts}).
 */
@Component
@Transactional(readOnly = true)
public class PublicAspirations {

    /** What the public may know of; the indexes that serve it say the same. */
    static final String SHOWN =
            " a.visibility <> 'SECRET' and a.state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED') ";

    private static final String LINE = """
            select a.id, a.number, a.kind, a.category, a.region, a.public_title, a.state, a.received_at, a.state_since,
                a.answered_at, a.in_time, a.done_at, a.reopened,
                (select min(d.due_on) from aspiration_disposition d
                 where d.aspiration_id = a.id and d.state <> 'WITHDRAWN' and d.state in ('SENT', 'TAKEN')) as due
            from aspiration a
            where""" + SHOWN;
    private static final String PLACE = """
            and a.number < :before and a.state = any (:states) and (:category = '' or a.category = :category)
            order by a.number desc limit :limit""";
    private static final String OF_ALL = LINE + PLACE;
    private static final String OF_CATEGORY = LINE + " and a.category = :category " + PLACE;
    private static final String OF_PROVINCE = LINE + " and left(a.region, 2) = :region " + PLACE;
    private static final String OF_REGENCY = LINE + " and left(a.region, 5) = :region " + PLACE;
    private static final String OF_DISTRICT = LINE + " and left(a.region, 8) = :region " + PLACE;
    private static final String OF_VILLAGE = LINE + " and a.region = :region " + PLACE;

    private final JdbcClient jdbc;
    private final PublicCases cases;

    PublicAspirations(JdbcClient jdbc, PublicCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * Which aspirations.
     *
     * @param region those of it and of what lies below it; null for all
     * @param category slug; empty for all
     * @param state null for all
     */
    public record Query(
            @Nullable RegionCode region,
            String category,
            @Nullable PublicState state) {

        public static Query all() {
            return new Query(null, "", null);
        }

        public static Query of(RegionCode region) {
            return new Query(region, "", null);
        }
    }

    /** @param older where the list goes on; empty at its end */
    public record Slice(List<PublicLine> lines, OptionalLong older) {}

    /** What is at a number. */
    public sealed interface At {

        record Found(PublicCase found) implements At {}

        /** @param number of the one in which it is followed */
        record Merged(long number) implements At {}
    }

    /** Empty where there is none that the public may know of. */
    public Optional<At> at(long number) {
        return cases.at(number);
    }

    /** The same by its id, where the public may read it. */
    public Optional<PublicCase> find(AspirationId id) {
        return cases.find(id);
    }

    /** The same, or the one in which it is followed, where the public may read that. */
    public Optional<PublicCase> followed(AspirationId id) {
        return cases.followed(id);
    }

    /** Something that happened to it, as the public reads it. */
    public Optional<PublicCase.Step> step(AspirationId id, UUID step) {
        return cases.step(id, step);
    }

    /** Those that are followed in it. */
    public List<AspirationId> joined(AspirationId id) {
        return cases.joined(id);
    }

    /** Those of a list with which something happened in public, the newest first. */
    public List<PublicLine> moved(Query query, Instant after, Instant until, int limit) {
        RegionCode region = query.region();
        return jdbc.sql(LINE + """
                and (:region = '' or a.region = :region or a.region like :region || '.%')
                and (:category = '' or a.category = :category)
                and exists (select from aspiration_step s where s.aspiration_id = a.id and s.audience = 'PUBLIC'
                    and s.taken_at > :after and s.taken_at <= :until)
                order by a.number desc limit :limit""")
                .param("region", region == null ? "" : region.value())
                .param("category", query.category())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(PublicAspirations::line)
                .list();
    }

    /** The newest of a list, from a number on downwards. */
    public Slice list(Query query, long before, int limit) {
        RegionCode region = query.region();
        Facts.show(region == null ? AspirationFacts.ALL : AspirationFacts.within(region));
        PublicState state = query.state();
        List<AspirationState> states = state == null ? List.of(AspirationState.values()) : state.states();
        String text = text(query);
        var statement = jdbc.sql(text);
        if (region != null) {
            statement = statement.param("region", region.value());
        }
        List<PublicLine> lines = statement
                .param("before", before)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("category", query.category())
                .param("limit", limit + 1)
                .query(PublicAspirations::line)
                .list();
        boolean more = lines.size() > limit;
        List<PublicLine> shown = more ? lines.subList(0, limit) : lines;
        return new Slice(shown, more ? OptionalLong.of(shown.getLast().number()) : OptionalLong.empty());
    }

    private static String text(Query query) {
        RegionCode region = query.region();
        if (region == null) {
            return query.category().isEmpty() ? OF_ALL : OF_CATEGORY;
        }
        return switch (region.level()) {
            case PROVINCE -> OF_PROVINCE;
            case REGENCY -> OF_REGENCY;
            case DISTRICT -> OF_DISTRICT;
            case VILLAGE -> OF_VILLAGE;
        };
    }

    /** Those that were answered last. */
    public List<PublicLine> answered(int limit) {
        Facts.show(AspirationFacts.ANSWERED);
        return jdbc.sql(LINE + """
                and a.answered_at is not null and a.state in ('ANSWERED', 'DONE', 'CLOSED')
                order by a.answered_at desc, a.number desc limit :limit""")
                .param("limit", limit)
                .query(PublicAspirations::line)
                .list();
    }

    /** What aspirations are about, in their order. */
    public List<AspirationCategory> categories() {
        Facts.show(AspirationFacts.CATEGORIES);
        return jdbc.sql("select slug, label_id, label_en from aspiration_category order by position, slug")
                .query((row, n) -> new AspirationCategory(
                        row.getString("slug"), row.getString("label_id"), row.getString("label_en")))
                .list();
    }

    /** A run of numbers, for those who list addresses. */
    public List<PublicLine> numbered(long from, long to) {
        Facts.show(AspirationFacts.ALL);
        return jdbc.sql(LINE + "and a.number >= :from and a.number <= :to order by a.number desc")
                .param("from", from)
                .param("to", to)
                .query(PublicAspirations::line)
                .list();
    }

    /** How many there are in a region and below it. */
    public long count(RegionCode region) {
        Facts.show(AspirationFacts.within(region));
        return jdbc.sql("select count(*) from aspiration a where" + SHOWN
                        + "and a.region ~>=~ :region and a.region ~<~ (:region || '/')")
                .param("region", region.value())
                .query(Long.class)
                .single();
    }

    /** Which runs of so many numbers have one that the public knows of; the first run is 1. */
    public List<Integer> runs(int size) {
        Facts.show(AspirationFacts.ALL);
        return jdbc.sql("select distinct ((a.number - 1) / :size + 1)::int as run from aspiration a where" + SHOWN
                        + "order by run")
                .param("size", size)
                .query((row, n) -> row.getInt("run"))
                .list();
    }

    static PublicLine line(ResultSet row, int number) throws SQLException {
        return new PublicLine(
                new AspirationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                AspirationKind.valueOf(row.getString("kind")),
                row.getString("category"),
                new RegionCode(row.getString("region")),
                row.getString("public_title"),
                AspirationState.valueOf(row.getString("state")),
                AspirationRows.instant(row, "received_at"),
                AspirationRows.instant(row, "state_since"),
                outcome(row),
                row.getObject("due", LocalDate.class));
    }

    static PublicCase.Outcome outcome(ResultSet row) throws SQLException {
        return new PublicCase.Outcome(
                AspirationRows.optionalInstant(row, "answered_at"),
                row.getObject("in_time", Boolean.class),
                AspirationRows.optionalInstant(row, "done_at"),
                row.getInt("reopened"));
    }
}
