package id.mymein.community;

import id.mymein.community.GroupLife.Edge;
import id.mymein.community.GroupLife.Situation;
import id.mymein.community.GroupLife.Verdict;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.platform.Slugs;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes groups along {@link GroupLife}: judges, moves the row, writes the passage and the trail, tells whom it concerns. */
@Component
public class GroupDecisions {

    private static final int LONGEST_SLUG = 80;

    private final GroupRows rows;
    private final DecreeRows decrees;
    private final PassageRows passages;
    private final GroupRegister register;
    private final GroupChanges changes;
    private final GroupNotices notices;
    private final GroupReminders reminders;
    private final OfficeRegister offices;
    private final Clock clock;

    GroupDecisions(
            GroupRows rows,
            DecreeRows decrees,
            PassageRows passages,
            GroupRegister register,
            GroupChanges changes,
            GroupNotices notices,
            GroupReminders reminders,
            OfficeRegister offices,
            Clock clock) {
        this.rows = rows;
        this.decrees = decrees;
        this.passages = passages;
        this.register = register;
        this.changes = changes;
        this.notices = notices;
        this.reminders = reminders;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * What somebody decided.
     *
     * @param version of the group that the page showed
     * @param confirmed true where the person said to be sure
     * @param office for an acceptance: which office of a KIM group in that place is this group's; null for a new one
     */
    public record Decision(
            GroupEvent event,
            int version,
            String reason,
            boolean confirmed,
            @Nullable OfficeId office) {

        public static Decision of(GroupEvent event, int version, String reason) {
            return new Decision(event, version, reason, false, null);
        }
    }

    /**
     * Takes a step. Messages stand at the fields {@code alasan}, {@code yakin} and {@code kantor}.
     *
     * @throws NotFound where there is no such group that the actor may see
     */
    @Transactional
    public GroupResult take(Actor actor, KimGroupId id, Decision decision) {
        Group group = rows.lock(actor, id).orElseThrow(NotFound::new);
        List<String> missing = GroupChecks.missing(register.checks(register.file(group)));
        var situation = new Situation(
                group.state(),
                GroupAccess.keeps(actor, group),
                GroupAccess.registrar(actor, group),
                missing.isEmpty(),
                !decision.reason().isEmpty(),
                decision.confirmed());
        if (GroupLife.judge(situation, decision.event()) instanceof Verdict.Refuses(GroupRefusal refusal)) {
            return refused(refusal);
        }
        if (group.version() != decision.version()) {
            return new GroupResult.Stale();
        }
        var form = new Typing();
        form.optional("alasan", decision.reason(), Typing.TEXT);
        boolean accepts = decision.event() == GroupEvent.ACCEPT;
        OfficeId office = accepts ? office(form, actor, group, decision.office()) : null;
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        GroupState to = edge(situation, decision.event()).to();
        if (accepts) {
            rows.settle(id, office, freeSlug(group.name()));
        }
        rows.move(id, to, decision.event() == GroupEvent.RETURN ? decision.reason() : "", clock.instant());
        List<String> overridden = accepts ? missing : List.of();
        note(actor, group, to, decision, overridden);
        return new GroupResult.Done(id);
    }

    private static Edge edge(Situation situation, GroupEvent event) {
        return ((Verdict.Takes) GroupLife.judge(situation, event)).edge();
    }

    private static GroupResult refused(GroupRefusal refusal) {
        return switch (refusal) {
            case REASON_MISSING, INCOMPLETE ->
                new GroupResult.Wrong(FormErrors.none().add("alasan", refusal.key()));
            case NOT_CONFIRMED -> new GroupResult.Wrong(FormErrors.none().add("yakin", refusal.key()));
            case NOT_IN_THIS_STATE, NOT_ALLOWED -> GroupResult.Refused.because(refusal);
        };
    }

    private void note(Actor actor, Group before, GroupState to, Decision decision, List<String> overridden) {
        Instant now = clock.instant();
        KimGroupId id = before.id();
        passages.add(
                id,
                new Passage(decision.event(), before.state(), to, decision.reason(), overridden, actor.account(), now));
        Group after = rows.find(id).orElseThrow();
        String verb = decision.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
        changes.changed(
                actor,
                after,
                overridden.isEmpty() ? verb : verb + "-incomplete",
                Map.of("from", before.state(), "to", to, "reason", decision.reason(), "missing", overridden));
        if (decision.event() == GroupEvent.DISCARD) {
            decrees.removeAll(id);
        }
        if (to.accepted()) {
            changes.listed(after, after.region());
        }
        notices.moved(actor, after, decision.event());
        reminders.settle(id);
    }

    /** A forum sends no news, so it has no office. */
    private @Nullable OfficeId office(Typing form, Actor actor, Group group, @Nullable OfficeId chosen) {
        if (group.kind() == GroupKind.FORUM) {
            return null;
        }
        rows.oneAtATime();
        if (chosen == null) {
            return offices.add(actor.auditName(), OfficeKind.KIM_GROUP, group.name(), group.region());
        }
        if (register.freeOffices(group).stream().noneMatch(office -> office.id().equals(chosen))) {
            form.add("kantor", "community.wrong.kantor");
        }
        return chosen;
    }

    String freeSlug(String name) {
        rows.oneAtATime();
        String named = Slugs.of(name, LONGEST_SLUG);
        String wanted = named.isEmpty() ? "kim" : named;
        String slug = wanted;
        for (int n = 2; rows.slugTaken(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }
}
