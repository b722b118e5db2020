package id.mymein.authenticity;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The police's verdict, with the evidence that lay before the officer tied to it for good. */
@Component
public class Verdicts {

    private final EvidenceRows rows;
    private final PoliceAccess access;
    private final StoryDecisions decisions;
    private final AuditTrail audit;

    Verdicts(EvidenceRows rows, PoliceAccess access, StoryDecisions decisions, AuditTrail audit) {
        this.rows = rows;
        this.access = access;
        this.decisions = decisions;
        this.audit = audit;
    }

    /**
     * Decides on the text that the officer read.
     *
     * @param reason the public reads it
     * @param seen the fingerprint of that text; where another one waits by now, the verdict does not count for it
     * @throws id.mymein.platform.web.NotFound where the actor was not asked about such a story
     */
    @Transactional
    public Outcome find(Actor actor, StoryId story, Verdict verdict, String reason, String seen) {
        rows.hold(story);
        access.asked(actor, story);
        List<UUID> pieces = rows.pieces(story).stream()
                .filter(Piece::counts)
                .map(piece -> piece.evidence().id())
                .toList();
        Outcome outcome = decisions.findAuthenticity(actor, story, verdict.event(), reason, pieces.size());
        if (!(outcome instanceof Outcome.Done)) {
            return outcome;
        }
        Finding finding = newest(actor, story);
        if (!finding.fingerprint().equals(seen)) {
            // Only now is the story held, so only now is it certain which text was decided on.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(Refusal.FINDING_STALE);
        }
        rows.tie(finding.id(), pieces);
        audit.record(
                actor.auditName(),
                "authenticity.tieEvidence",
                "story:" + story,
                Map.of(
                        "finding", finding.id().toString(),
                        "verdict", verdict.word(),
                        "evidence", pieces.stream().map(UUID::toString).toList()));
        return outcome;
    }

    private Finding newest(Actor actor, StoryId story) {
        return access.asked(actor, story).findings().stream()
                .filter(finding -> finding.key() == Key.AUTHENTICITY)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
