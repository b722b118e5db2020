package id.mymein.newsletter;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.WholeSite;
import id.mymein.newsletter.Contents.Piece;
import id.mymein.newsletter.Plans.Plan;
import id.mymein.notification.bulk.BulkPost;
import id.mymein.notification.optin.Readership;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.platform.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors see of the newsletter, and what they may do: write a line for the next letter, pause, go on. */
@Component
class Desk {

    static final int LONGEST_LINE = 300;

    private final WholeSite everywhere;
    private final Plans plans;
    private final EditionRows editions;
    private final EditionCounts counts;
    private final Assembly assembly;
    private final Contents contents;
    private final LetterText text;
    private final Readership readers;
    private final BulkPost post;
    private final AuditTrail audit;
    private final Clock clock;

    Desk(
            WholeSite everywhere,
            Plans plans,
            EditionRows editions,
            EditionCounts counts,
            Assembly assembly,
            Contents contents,
            LetterText text,
            Readership readers,
            BulkPost post,
            AuditTrail audit,
            Clock clock) {
        this.everywhere = everywhere;
        this.plans = plans;
        this.editions = editions;
        this.counts = counts;
        this.assembly = assembly;
        this.contents = contents;
        this.text = text;
        this.readers = readers;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of a step. */
    sealed interface Result {

        record Done() implements Result {}

        record Wrong(FormErrors errors) implements Result {}

        /** Somebody was faster. */
        record Stale() implements Result {}
    }

    /**
     * The next letter of a kind, as far as it is known now.
     *
     * @param next when it leaves
     * @param letter as who chose everything will read it
     */
    record Coming(Plan plan, long readers, Instant next, LetterView letter) {}

    /** @param possible false where this site sends no letters */
    record Overview(List<Coming> coming, List<EditionCounts.Line> past, boolean possible) {}

    @Transactional(readOnly = true)
    Overview overview(Actor actor, Words words) {
        everywhere.require(actor, Action.KEEP_NEWSLETTER);
        return new Overview(
                plans.all().stream().map(plan -> coming(plan, words)).toList(), counts.newest(), post.possible());
    }

    private Coming coming(Plan plan, Words words) {
        Frequency frequency = plan.frequency();
        Instant now = clock.instant();
        Instant since = assembly.since(frequency, now);
        var next = new Edition(Ids.next(clock), frequency, since, now, plan.introduction(), Edition.State.PREPARING);
        List<Piece> pieces = contents.of(next, assembly.published(frequency, since, now));
        List<LetterView.Note> changes = contents.notes(editions.changes(since, now).stream()
                .map(change -> new ChangeKey(change.story(), change.release()))
                .toList());
        return new Coming(
                plan,
                readers.count(Choice.KIND, Choice.beginning(frequency)),
                assembly.nextHour(frequency),
                text.view(next, Choice.everything(frequency), words, pieces, changes, ""));
    }

    /** Field {@code pengantar}. */
    @Transactional
    Result introduce(Actor actor, Frequency frequency, int version, String typed) {
        everywhere.require(actor, Action.KEEP_NEWSLETTER);
        String line = Typed.line(typed);
        if (Typed.length(line) > LONGEST_LINE) {
            return new Result.Wrong(
                    FormErrors.none().add("pengantar", "newsletter.wrong.long", LONGEST_LINE, Typed.length(line)));
        }
        if (!plans.introduce(frequency, version, line, actor.account())) {
            return new Result.Stale();
        }
        record(actor, "introduce", frequency, Map.of("line", line));
        return new Result.Done();
    }

    /** Twice is once. */
    @Transactional
    void pause(Actor actor, Frequency frequency, boolean paused) {
        everywhere.require(actor, Action.KEEP_NEWSLETTER);
        if (plans.pause(frequency, paused, actor.account())) {
            record(actor, paused ? "pause" : "resume", frequency, Map.of());
        }
    }

    private void record(Actor actor, String verb, Frequency frequency, Map<String, ?> details) {
        audit.record(actor.auditName(), "newsletter." + verb, "newsletter:" + frequency.slug(), details);
    }
}
