package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.platform.facts.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the public may read of claim checks: the newest edition of those that were not withdrawn, and why others were. Drafts
 * cannot be seen through it.
 */
@Component
@Transactional(readOnly = true)
public class PublishedClaims {

    /** So many checks a part of the sitemap has at most. */
    private static final int PART = 2500;

    private static final String SELECT = """
            select c.id, c.path, c.sequence, c.first_published_at, c.office_id, c.edition,
                   e.text, e.published_by, e.published_for, e.published_at
            from claim_check c
            join claim_check_edition e on e.claim_check_id = c.id and e.number = c.edition
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedClaims(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A piece of the list, newest first.
     *
     * @param older where the list goes on: the place of the last one shown; empty at its end
     */
    public record Slice(List<PublishedClaim> claims, OptionalLong older) {

        public Slice {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Some of the checks, always the same ones.
     *
     * @param number from 0 on
     * @param updatedAt when something in it changed last
     */
    public record Part(long number, Instant updatedAt) {}

    /** The newest, for a page that does not say whether there are more. */
    public List<PublishedClaim> newest(int limit) {
        List<PublishedClaim> found = before(Long.MAX_VALUE, limit);
        Long from = found.size() == limit ? found.getLast().place() : null;
        Facts.show(ClaimFacts.LIST, ClaimFacts.between(from, null));
        found.forEach(claim -> Facts.show(ClaimFacts.check(claim.id())));
        return found;
    }

    /** The beginning of the list. */
    public Slice first(int limit) {
        return slice(Long.MAX_VALUE, limit);
    }

    /** The same list, behind a place in it. */
    public Slice olderThan(long place, int limit) {
        return slice(place, limit);
    }

    private Slice slice(long before, int limit) {
        List<PublishedClaim> found = before(before, limit + 1);
        boolean more = found.size() > limit;
        List<PublishedClaim> shown = more ? found.subList(0, limit) : found;
        // The one more that was read says only that the list goes on.
        Long from = more ? found.getLast().place() : null;
        Facts.show(ClaimFacts.LIST, ClaimFacts.between(from, before == Long.MAX_VALUE ? null : before - 1));
        shown.forEach(claim -> Facts.show(ClaimFacts.check(claim.id())));
        return new Slice(shown, more ? OptionalLong.of(shown.getLast().place()) : OptionalLong.empty());
    }

    private List<PublishedClaim> before(long place, int limit) {
        return jdbc.sql(SELECT + """
                where c.state <> 'WITHDRAWN' and c.sequence < :place
                order by c.sequence desc limit :limit""")
                .param("place", place)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** What is at that address now; empty where no check ever had it. */
    public Optional<ClaimAddress> at(String path) {
        Optional<ClaimCheckId> id = jdbc.sql("select id from claim_check where path = :path")
                .param("path", path)
                .query(UUID.class)
                .optional()
                .map(ClaimCheckId::new);
        id.ifPresent(known -> Facts.show(ClaimFacts.check(known)));
        return id.flatMap(known -> gone(known).or(() -> found(known)));
    }

    private Optional<ClaimAddress> found(ClaimCheckId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .map(claim -> new ClaimAddress.Found(claim, corrections(id)));
    }

    private List<ClaimAddress.Correction> corrections(ClaimCheckId id) {
        return jdbc.sql("""
                select number, text ->> 'change' as change, published_at from claim_check_edition
                where claim_check_id = :id and number > 1 order by number""")
                .param("id", id.value())
                .query((row, n) -> new ClaimAddress.Correction(
                        row.getInt("number"), row.getString("change"), ClaimRows.instant(row, "published_at")))
                .list();
    }

    private Optional<ClaimAddress> gone(ClaimCheckId id) {
        return jdbc.sql("""
                select c.path, e.text ->> 'claim' as claim, w.reason, w.withdrawn_at
                from claim_check_withdrawal w
                join claim_check c on c.id = w.claim_check_id
                join claim_check_edition e on e.claim_check_id = c.id and e.number = c.edition
                where c.id = :id""")
                .param("id", id.value())
                .query((row, n) -> new ClaimAddress.Gone(
                        row.getString("path"),
                        row.getString("claim"),
                        row.getString("reason"),
                        ClaimRows.instant(row, "withdrawn_at")))
                .optional()
                .map(gone -> gone);
    }

    /** The parts in which there is something. */
    public List<Part> parts() {
        Facts.show(ClaimFacts.SITEMAPS);
        return jdbc.sql("""
                select (c.sequence - 1) / %1$d as part, max(e.published_at) as updated_at
                from claim_check c
                join claim_check_edition e on e.claim_check_id = c.id and e.number = c.edition
                where c.state <> 'WITHDRAWN'
                group by (c.sequence - 1) / %1$d order by 1""".formatted(PART))
                .query((row, n) -> new Part(row.getLong("part"), ClaimRows.instant(row, "updated_at")))
                .list();
    }

    /** The checks of a part; none where there is no such part. */
    public List<PublishedClaim> part(int number) {
        Facts.show(ClaimFacts.sitemap(number));
        return jdbc.sql(SELECT + """
                where c.state <> 'WITHDRAWN' and (c.sequence - 1) / %d = :part order by c.sequence""".formatted(PART))
                .param("part", number)
                .query(this::read)
                .list();
    }

    static long part(long place) {
        return (place - 1) / PART;
    }

    /** Empty where the public does not see that check. */
    OptionalLong placeOf(ClaimCheckId id) {
        return jdbc.sql("""
                select sequence from claim_check where id = :id and edition > 0 and state <> 'WITHDRAWN'""")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private PublishedClaim read(ResultSet row, int number) throws SQLException {
        return new PublishedClaim(
                new ClaimCheckId(row.getObject("id", UUID.class)),
                row.getString("path"),
                row.getLong("sequence"),
                ClaimRows.instant(row, "first_published_at"),
                ClaimRows.instant(row, "published_at"),
                row.getInt("edition"),
                json.readValue(row.getString("text"), ClaimText.class),
                new OfficeId(row.getObject("office_id", UUID.class)),
                new AccountId(row.getObject("published_by", UUID.class)),
                new OfficeId(row.getObject("published_for", UUID.class)));
    }
}
