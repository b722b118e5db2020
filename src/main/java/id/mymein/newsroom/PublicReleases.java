package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a story's releases with the two findings that each stands on. */
@Component
class PublicReleases {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Offices offices;
    private final EvidenceSource evidence;

    PublicReleases(JdbcClient jdbc, Accounts accounts, Offices offices, EvidenceSource evidence) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.offices = offices;
        this.evidence = evidence;
    }

    /** A finding before its people have names. */
    private record Signed(UUID id, AccountId account, OfficeId office, String verdict, String reason, Instant at) {}

    private record Row(
            PublicRelease release,
            @Nullable Signed fitness,
            @Nullable Signed authenticity) {

        Stream<Signed> findings() {
            return Stream.of(fitness, authenticity).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    /** Oldest first. */
    List<PublicRelease> of(StoryId story) {
        List<Row> rows = jdbc.sql("""
                select r.number, r.revision_number, r.published_at, r.fingerprint, r.correction, r.urgent_until,
                       r.fitness_id as f_id, f.account_id as f_account, f.office_id as f_office,
                       f.verdict as f_verdict, f.reason as f_reason, f.decided_at as f_at,
                       r.authenticity_id as a_id, a.account_id as a_account, a.office_id as a_office,
                       a.verdict as a_verdict, a.reason as a_reason, a.decided_at as a_at,
                       o.name as source, o.url as source_url, o.taken_over_at
                from release r
                left join finding f on f.id = r.fitness_id
                left join finding a on a.id = r.authenticity_id
                left join story_source o on o.story_id = r.story_id and r.fitness_id is null
                where r.story_id = :story
                order by r.number""")
                .param("story", story.value())
                .query(PublicReleases::read)
                .list();
        List<Signed> findings = rows.stream().flatMap(Row::findings).toList();
        var names = accounts.names(findings.stream().map(Signed::account).toList());
        var places = offices.find(findings.stream().map(Signed::office).toList());
        List<Evidence> pieces = evidence.of(story);
        return rows.stream().map(row -> named(row, names, places, pieces)).toList();
    }

    private static PublicRelease named(
            Row row, Map<AccountId, String> names, Map<OfficeId, Office> offices, List<Evidence> pieces) {
        PublicRelease release = row.release();
        return new PublicRelease(
                release.number(),
                release.revision(),
                release.at(),
                release.fingerprint(),
                release.correction(),
                release.urgentUntil(),
                release.archive(),
                key(row.fitness(), names, offices, pieces),
                key(row.authenticity(), names, offices, pieces));
    }

    private static @Nullable PublicKey key(
            @Nullable Signed finding,
            Map<AccountId, String> names,
            Map<OfficeId, Office> offices,
            List<Evidence> pieces) {
        if (finding == null) {
            return null;
        }
        Office office = offices.get(finding.office());
        return new PublicKey(
                names.getOrDefault(finding.account(), ""),
                office == null ? "" : office.name(),
                finding.verdict(),
                finding.reason(),
                finding.at(),
                pieces.stream()
                        .filter(piece -> piece.findings().contains(finding.id()))
                        .map(Evidence::kind)
                        .toList());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var release = new PublicRelease(
                row.getInt("number"),
                row.getInt("revision_number"),
                StoryRow.instant(row, "published_at"),
                row.getString("fingerprint"),
                row.getString("correction"),
                StoryRow.optionalInstant(row, "urgent_until"),
                archive(row),
                null,
                null);
        return new Row(
                release,
                signed(row, "f_id", "f_account", "f_office", "f_verdict", "f_reason", "f_at"),
                signed(row, "a_id", "a_account", "a_office", "a_verdict", "a_reason", "a_at"));
    }

    private static @Nullable ArchiveSource archive(ResultSet row) throws SQLException {
        String name = row.getString("source");
        return name == null
                ? null
                : new ArchiveSource(name, row.getString("source_url"), StoryRow.instant(row, "taken_over_at"));
    }

    private static @Nullable Signed signed(
            ResultSet row, String id, String account, String office, String verdict, String reason, String at)
            throws SQLException {
        UUID who = row.getObject(account, UUID.class);
        return who == null
                ? null
                : new Signed(
                        row.getObject(id, UUID.class),
                        new AccountId(who),
                        new OfficeId(row.getObject(office, UUID.class)),
                        row.getString(verdict),
                        row.getString(reason),
                        StoryRow.instant(row, at));
    }
}
