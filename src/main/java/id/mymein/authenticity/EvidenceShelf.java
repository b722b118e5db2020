package id.mymein.authenticity;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts pieces on record and takes them back, one at a time for a story, each with its row in the audit trail. */
@Component
class EvidenceShelf {

    private final EvidenceRows rows;
    private final PoliceAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceShelf(EvidenceRows rows, PoliceAccess access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same thing sent twice is one piece. */
    @Transactional
    public EvidenceResult keep(Actor actor, StoryId story, Matter matter) {
        rows.hold(story);
        StoryView view = access.asked(actor, story);
        if (!PoliceAccess.open(view)) {
            return new EvidenceResult.Closed();
        }
        Optional<Piece> same = rows.pieces(story).stream()
                .filter(Piece::counts)
                .filter(piece -> piece.evidence().kind() == matter.kind()
                        && piece.evidence().sha256().equals(matter.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return new EvidenceResult.Kept(same.get().evidence().id(), true);
        }
        Instant now = clock.instant();
        var piece = new EvidenceRows.NewPiece(
                Ids.next(clock), matter, actor.account(), PoliceAccess.officeOf(actor, view), now);
        rows.add(story, piece);
        audit.record(
                actor.auditName(),
                "authenticity.addEvidence",
                "story:" + story,
                Map.of(
                        "evidence", piece.id().toString(),
                        "kind", matter.kind().name(),
                        "sha256", matter.sha256()));
        return new EvidenceResult.Kept(piece.id(), false);
    }

    /** @throws NotFound where that story has no such piece that counts */
    @Transactional
    public EvidenceResult withdraw(Actor actor, StoryId story, UUID id, String reason) {
        rows.hold(story);
        StoryView view = access.asked(actor, story);
        Piece piece = rows.find(story, id).filter(Piece::counts).orElseThrow(NotFound::new);
        if (!PoliceAccess.open(view) || piece.decidedOn()) {
            return new EvidenceResult.Closed();
        }
        rows.withdraw(id, reason, actor.account(), clock.instant());
        audit.record(
                actor.auditName(),
                "authenticity.withdrawEvidence",
                "story:" + story,
                Map.of("evidence", id.toString(), "sha256", piece.evidence().sha256()));
        return new EvidenceResult.Kept(id, false);
    }
}
