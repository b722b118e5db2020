package id.mymein.newsroom;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a story: start, keep what is typed, save, send. */
@Component
public class StoryWriting {

    private final StoryRows rows;
    private final Revisions revisions;
    private final StoryMachine machine;
    private final Trail trail;
    private final ContentRules rules;
    private final StoryPhotos photos;
    private final Claims claims;
    private final Offices offices;
    private final AuditTrail audit;
    private final Clock clock;

    StoryWriting(
            StoryRows rows,
            Revisions revisions,
            StoryMachine machine,
            Trail trail,
            ContentRules rules,
            StoryPhotos photos,
            Claims claims,
            Offices offices,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.machine = machine;
        this.trail = trail;
        this.rules = rules;
        this.photos = photos;
        this.claims = claims;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a draft. The same submission id again, by the same person, gives the story that is there.
     *
     * @param submission made by the client before it sends for the first time
     * @throws NotFound where the actor does not write for that office, or the id is another person's
     */
    @Transactional
    public StoryId start(Actor actor, OfficeId officeId, UUID submission) {
        Office office = offices.find(officeId)
                .filter(o -> actor.may(Action.WRITE_STORY, o.id(), o.region()))
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        var id = new StoryId(Ids.next(clock));
        if (rows.add(id, submission, office, actor.account(), now)) {
            trail.started(rows.find(id, actor), actor, now);
            return id;
        }
        return rows.bySubmission(submission, actor.account()).orElseThrow(NotFound::new);
    }

    /**
     * Keeps what was typed so far, finished or not, right or wrong; also keeps an editor's claim alive.
     *
     * @param base the revision that the typing started from
     * @return false where the content is too long to be kept or shows photos of others, or the person may no longer edit the
     *     story
     */
    @Transactional
    public boolean keep(Actor actor, StoryId id, int base, Content content) {
        StoryRow story = rows.find(id, actor);
        FormErrors errors = rules.forDraft(content);
        photos.check(story, actor, content, errors);
        if (!mayType(story, actor) || errors.any()) {
            return false;
        }
        revisions.keep(id, actor.account(), new WorkingCopy(base, content, clock.instant()));
        claims.prolong(story, actor.account());
        return true;
    }

    /**
     * May the actor write on it as it stands now?
     *
     * @throws NotFound where there is no such story that the actor may see
     */
    public boolean mayEdit(Actor actor, StoryId id) {
        return mayType(rows.find(id, actor), actor);
    }

    /** Forgets what was typed and not saved. */
    @Transactional
    public void discard(Actor actor, StoryId id) {
        rows.find(id, actor);
        revisions.dropWorkingCopy(id, actor.account());
    }

    /**
     * Makes a new revision, unless nothing has changed. An editor who saves a story that was decided on takes it back into
     * review with that.
     *
     * @param base the revision that the person saw; where another was saved since, nothing is written, unless it says the
     *     same: so what is sent twice is saved once
     */
    @Transactional
    public SaveResult save(Actor actor, StoryId id, int base, Content typed) {
        return save(actor, id, base, typed, "save");
    }

    /**
     * Makes a new revision with the content of an old one. What the person has typed and not saved stays where it is.
     *
     * @throws NotFound where the story has no such revision, or the actor may not see such a story
     */
    @Transactional
    public SaveResult restore(Actor actor, StoryId id, int base, int old) {
        StoryRow story = rows.lock(id, actor);
        Revision revision = revisions.find(id, old).orElseThrow(NotFound::new);
        Optional<WorkingCopy> typed = revisions.workingCopy(id, actor.account());
        SaveResult result = save(actor, id, base, revision.content(), "restore:" + old);
        if (result instanceof SaveResult.Saved(int number)) {
            typed.ifPresent(copy -> revisions.keep(id, actor.account(), copy));
            if (number > story.revision()) {
                var details = Map.of("from", old, "revision", number, "fingerprint", revision.fingerprint());
                audit.record(actor.auditName(), "newsroom.restore", "story:" + id, details);
            }
        }
        return result;
    }

    private SaveResult save(Actor actor, StoryId id, int base, Content typed, String occasion) {
        StoryRow story = rows.lock(id, actor);
        Content content = clean(typed);
        FormErrors errors = rules.forDraft(content);
        photos.check(story, actor, content, errors);
        if (errors.any()) {
            return new SaveResult.Invalid(errors);
        }
        Revision current = revisions.find(id, story.revision()).orElse(null);
        if (current != null && current.fingerprint().equals(content.fingerprint())) {
            revisions.dropWorkingCopy(id, actor.account());
            return new SaveResult.Saved(current.number());
        }
        if (current != null && current.number() != base) {
            return new SaveResult.Conflict(current);
        }
        Refusal refusal = open(story, actor);
        if (refusal != null) {
            return new SaveResult.Refused(refusal);
        }
        revisions.add(id, base + 1, actor.account(), occasion, content, clock.instant());
        rows.setRevision(id, base + 1);
        revisions.dropWorkingCopy(id, actor.account());
        claims.prolong(story, actor.account());
        return new SaveResult.Saved(base + 1);
    }

    private static Content clean(Content typed) {
        return new Content(
                typed.title().strip(),
                typed.who().strip(),
                RichText.withPhotos(
                        typed.body(),
                        typed.photos().stream().map(PhotoUse::media).collect(Collectors.toSet())),
                typed.category(),
                typed.region(),
                typed.place().strip(),
                typed.eventDate(),
                typed.eventTime(),
                typed.photos());
    }

    /** Makes the story one that the actor may edit now, where a rule allows that; otherwise says why not. */
    private @org.jspecify.annotations.Nullable Refusal open(StoryRow story, Actor actor) {
        return switch (story.state()) {
            case DRAFT ->
                actor.may(Action.WRITE_STORY, story.office(), story.place()) ? null : Refusal.NOT_IN_THIS_STATE;
            case IN_REVIEW ->
                Guard.HELD_BY_ACTOR.check(
                        machine.facts(story, clock.instant()), Step.of(StoryEvent.REWORK, actor, "", clock.instant()));
            case AWAITING_AUTHENTICITY, READY, SCHEDULED, PUBLISHED -> rework(story, actor);
            default -> Refusal.NOT_IN_THIS_STATE;
        };
    }

    private @org.jspecify.annotations.Nullable Refusal rework(StoryRow story, Actor actor) {
        var result = machine.take(story, Step.of(StoryEvent.REWORK, actor, "", clock.instant()));
        return result instanceof StoryMachine.Result.Refused(Refusal reason) ? reason : null;
    }

    private boolean mayType(StoryRow story, Actor actor) {
        return switch (story.state()) {
            case DRAFT -> actor.may(Action.WRITE_STORY, story.office(), story.place());
            case IN_REVIEW -> actor.account().equals(story.claimedBy());
            case AWAITING_AUTHENTICITY, READY, SCHEDULED, PUBLISHED ->
                actor.may(Action.EDIT_STORY, story.office(), story.place());
            default -> false;
        };
    }

    /** Sends a draft to the editors. */
    @Transactional
    public Outcome submit(Actor actor, StoryId id) {
        StoryRow story = rows.lock(id, actor);
        var result = machine.take(story, Step.of(StoryEvent.SUBMIT, actor, "", clock.instant()));
        return claims.outcome(result, actor, "");
    }
}
