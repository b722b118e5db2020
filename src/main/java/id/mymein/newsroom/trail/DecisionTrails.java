package id.mymein.newsroom.trail;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Checklist;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects a story's decision trail, for whoever may see the story. */
@Component
class DecisionTrails {

    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final EvidenceSource evidence;
    private final Checklist checklist;
    private final Accounts accounts;
    private final Offices offices;
    private final TrailRows rows;
    private final TrailNotes notes;

    DecisionTrails(
            StoryDesk desk,
            StoryConversation conversation,
            EvidenceSource evidence,
            Checklist checklist,
            Accounts accounts,
            Offices offices,
            TrailRows rows,
            TrailNotes notes) {
        this.desk = desk;
        this.conversation = conversation;
        this.evidence = evidence;
        this.checklist = checklist;
        this.accounts = accounts;
        this.offices = offices;
        this.rows = rows;
        this.notes = notes;
    }

    /** @throws id.mymein.platform.web.NotFound where there is no such story that the actor may see */
    @Transactional(readOnly = true)
    DecisionTrail of(Actor actor, StoryId id) {
        StoryView view = desk.story(actor, id);
        List<Proof> proofs = proofs(actor, view);
        return new DecisionTrail(
                view,
                rows.releases(id),
                rows.retraction(id).orElse(null),
                proofs,
                conversation.of(actor, id),
                Stream.concat(notes.of(id).stream(), proofs.stream().flatMap(Proof::notes))
                        .toList(),
                checklist.ever());
    }

    private List<Proof> proofs(Actor actor, StoryView view) {
        List<Evidence> pieces = evidence.of(view.id());
        Map<AccountId, String> names = accounts.names(pieces.stream()
                .flatMap(piece -> piece.withdrawal() == null
                        ? Stream.of(piece.account())
                        : Stream.of(piece.account(), piece.withdrawal().by()))
                .toList());
        Map<OfficeId, Office> from =
                offices.find(pieces.stream().map(Evidence::office).toList());
        boolean reads = may(actor, Action.READ_DESK, view) || may(actor, Action.READ_AUTHENTICATION, view);
        return pieces.stream()
                .map(piece -> new Proof(
                        piece,
                        reads ? piece.label() : null,
                        names.getOrDefault(piece.account(), ""),
                        Objects.requireNonNull(from.get(piece.office()), "an office stays")
                                .name(),
                        piece.withdrawal() == null
                                ? ""
                                : names.getOrDefault(piece.withdrawal().by(), "")))
                .toList();
    }

    private static boolean may(Actor actor, Action action, StoryView view) {
        return actor.may(action, view.office().id(), view.office().region());
    }
}
