package id.mymein.newsroom.trail;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects a story's decision trail, for whoever may see the story. */
@Component
class DecisionTrails {

    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final EvidenceSource evidence;
    private final Accounts accounts;
    private final TrailRows rows;

    DecisionTrails(
            StoryDesk desk,
            StoryConversation conversation,
            EvidenceSource evidence,
            Accounts accounts,
            TrailRows rows) {
        this.desk = desk;
        this.conversation = conversation;
        this.evidence = evidence;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** @throws id.mymein.platform.web.NotFound where there is no such story that the actor may see */
    @Transactional(readOnly = true)
    DecisionTrail of(Actor actor, StoryId id) {
        StoryView view = desk.story(actor, id);
        return new DecisionTrail(
                view,
                rows.releases(id),
                rows.retraction(id).orElse(null),
                proofs(actor, view),
                conversation.of(actor, id),
                rows.checklist());
    }

    private List<Proof> proofs(Actor actor, StoryView view) {
        List<Evidence> pieces = evidence.of(view.id());
        Map<AccountId, String> names =
                accounts.names(pieces.stream().map(Evidence::account).toList());
        boolean reads = may(actor, Action.READ_DESK, view) || may(actor, Action.READ_AUTHENTICATION, view);
        return pieces.stream()
                .map(piece -> new Proof(piece, reads ? piece.label() : null, names.getOrDefault(piece.account(), "")))
                .toList();
    }

    private static boolean may(Actor actor, Action action, StoryView view) {
        return actor.may(action, view.office().id(), view.office().region());
    }
}
