package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the evidence; pieces, withdrawals and ties to findings can be added, never changed. */
@Component
class EvidenceRows implements EvidenceSource {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evidence> of(StoryId story) {
        return pieces(story).stream().map(Piece::evidence).toList();
    }

    /** All of a story, from the first to the last. */
    List<Piece> pieces(StoryId story) {
        return jdbc.sql("""
                select e.*, w.reason, w.account_id as withdrawn_by, w.withdrawn_at,
                       array(select f.finding_id from finding_evidence f where f.evidence_id = e.id) as findings
                from evidence e
                left join evidence_withdrawal w on w.evidence_id = e.id
                where e.story_id = :story
                order by e.added_at, e.id""")
                .param("story", story.value())
                .query(EvidenceRows::read)
                .list();
    }

    /** Empty where that story has no such piece. */
    Optional<Piece> find(StoryId story, UUID id) {
        return pieces(story).stream()
                .filter(piece -> piece.evidence().id().equals(id))
                .findFirst();
    }

    /** Lets one at a time add, withdraw or decide on one story, until the transaction ends. */
    void hold(StoryId story) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:story, 80))")
                .param("story", story.toString())
                .query((row, n) -> n)
                .list();
    }

    void add(StoryId story, NewPiece piece) {
        jdbc.sql("""
                insert into evidence (id, story_id, kind, label, content, media_id, sha256, account_id, office_id, added_at)
                values (:id, :story, :kind, :label, :content, :media, :sha256, :account, :office, :now)""")
                .param("id", piece.id())
                .param("story", story.value())
                .param("kind", piece.matter().kind().name())
                .param("label", piece.matter().label())
                .param("content", piece.matter().content())
                .param(
                        "media",
                        piece.matter().file() == null
                                ? null
                                : piece.matter().file().value())
                .param("sha256", piece.matter().sha256())
                .param("account", piece.account().value())
                .param("office", piece.office().value())
                .param("now", piece.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(UUID piece, String reason, AccountId by, Instant now) {
        jdbc.sql("""
                insert into evidence_withdrawal (evidence_id, reason, account_id, withdrawn_at)
                values (:piece, :reason, :by, :now)""")
                .param("piece", piece)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says for good which pieces lay behind a finding. */
    void tie(UUID finding, Collection<UUID> pieces) {
        jdbc.sql("""
                insert into finding_evidence (finding_id, evidence_id)
                select :finding, piece from unnest(:pieces::uuid[]) as piece""")
                .param("finding", finding)
                .param("pieces", pieces.toArray(UUID[]::new))
                .update();
    }

    private static Piece read(ResultSet row, int number) throws SQLException {
        UUID withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        UUID media = row.getObject("media_id", UUID.class);
        var evidence = new Evidence(
                row.getObject("id", UUID.class),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("sha256"),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                instant(row, "added_at"),
                withdrawnBy == null
                        ? null
                        : new Evidence.Withdrawal(
                                row.getString("reason"), new AccountId(withdrawnBy), instant(row, "withdrawn_at")),
                Arrays.asList((UUID[]) row.getArray("findings").getArray()));
        return new Piece(evidence, row.getString("content"), media == null ? null : new MediaId(media));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A piece about to be kept. */
    record NewPiece(UUID id, Matter matter, AccountId account, OfficeId office, Instant at) {}
}
