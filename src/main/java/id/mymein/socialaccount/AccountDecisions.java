package id.mymein.socialaccount;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes accounts one step along {@link AccountLife}. */
@Component
public class AccountDecisions {

    /** Steps that have forms of their own, see {@link AccountRegister}. */
    private static final Set<AccountEvent> ELSEWHERE =
            EnumSet.of(AccountEvent.PROPOSE, AccountEvent.RENAME, AccountEvent.HAND_OVER);

    private final AccountRows rows;
    private final AccountChanges changes;
    private final AccountRegister register;
    private final Steps steps;
    private final AccountNotices notices;
    private final AccountNews news;

    AccountDecisions(
            AccountRows rows,
            AccountChanges changes,
            AccountRegister register,
            Steps steps,
            AccountNotices notices,
            AccountNews news) {
        this.rows = rows;
        this.changes = changes;
        this.register = register;
        this.steps = steps;
        this.notices = notices;
        this.news = news;
    }

    /**
     * A step that somebody wants to take.
     *
     * @param version of the account that the person saw
     * @param target where it moves to; null for nowhere
     */
    public record Decision(
            AccountEvent event,
            int version,
            String reason,
            @Nullable UUID target) {}

    /**
     * Takes the step, or says why not: a missing reason at field {@code alasan}, a missing target at {@code tujuan_pindah}.
     *
     * @throws NotFound where the actor has no such account, or the step has a form of its own
     */
    @Transactional
    public AccountResult take(Actor actor, SocialAccountId id, Decision decision) {
        SocialAccount account =
                rows.lock(id).filter(found -> AccountDesk.sees(actor, found)).orElseThrow(NotFound::new);
        if (ELSEWHERE.contains(decision.event())) {
            throw new NotFound();
        }
        if (account.version() != decision.version()) {
            return new AccountResult.Stale();
        }
        var errors = FormErrors.none();
        String reason = Typed.text(decision.reason());
        AccountRules.length(errors, "alasan", reason, AccountRules.LONGEST_TEXT);
        if (errors.any()) {
            return new AccountResult.Wrong(errors);
        }
        SocialAccount target = target(account, decision.target());
        var step = new AccountLife.Step(decision.event(), actor, reason, target != null, false);
        return switch (AccountLife.judge(register.facts(account), step)) {
            case AccountLife.Verdict.Takes(AccountLife.Edge edge) -> taken(actor, account, edge, reason, target);
            case AccountLife.Verdict.Refuses(AccountRefusal why) -> refused(why, errors);
        };
    }

    /** Null where there is none, or it is no verified account of the same office. */
    private @Nullable SocialAccount target(SocialAccount account, @Nullable UUID id) {
        return id == null
                ? null
                : rows.find(new SocialAccountId(id))
                        .filter(other -> !other.id().equals(account.id()))
                        .filter(other ->
                                other.owner().office().equals(account.owner().office()))
                        .filter(other -> other.state() == AccountState.VERIFIED)
                        .orElse(null);
    }

    private static AccountResult refused(AccountRefusal why, FormErrors errors) {
        return switch (why) {
            case NOT_ALLOWED -> throw new NotFound();
            case REASON_MISSING -> new AccountResult.Wrong(errors.add("alasan", why.key()));
            case TARGET_MISSING -> new AccountResult.Wrong(errors.add("tujuan_pindah", why.key()));
            default -> AccountResult.Refused.because(why);
        };
    }

    private AccountResult taken(
            Actor actor, SocialAccount account, AccountLife.Edge edge, String reason, @Nullable SocialAccount target) {
        boolean forget = edge.event() == AccountEvent.LOSE;
        boolean moves = edge.event() == AccountEvent.MOVE;
        changes.move(account.id(), edge.to(), forget, moves && target != null ? target.id() : null);
        String details = moves && target != null ? target.spoken() : "";
        steps.record(actor, account.id(), account, edge.event(), edge.to(), reason, details);
        if (edge.to() == AccountState.VERIFIED) {
            register.finish(actor, account.id(), TaskKind.PROVE);
        }
        if (edge.to().ended()) {
            for (TaskKind kind : TaskKind.values()) {
                register.finish(actor, account.id(), kind);
            }
        }
        notices.happened(account, edge.event(), actor);
        news.changed(account);
        return new AccountResult.Done(account.id());
    }
}
