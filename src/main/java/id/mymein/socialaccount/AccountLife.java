package id.mymein.socialaccount;

import static id.mymein.socialaccount.AccountState.CLOSED;
import static id.mymein.socialaccount.AccountState.COMPROMISED;
import static id.mymein.socialaccount.AccountState.DORMANT;
import static id.mymein.socialaccount.AccountState.MOVED;
import static id.mymein.socialaccount.AccountState.PROPOSED;
import static id.mymein.socialaccount.AccountState.VERIFIED;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole life of an account as one table; docs/accounts.md is drawn from it. */
final class AccountLife {

    private AccountLife() {}

    /**
     * What guards need to know of an account.
     *
     * @param state null for one that is not there yet
     * @param proven true where somebody proved the present handle, and since it was last lost
     * @param contacts how many people are named as being in charge
     */
    record Facts(@Nullable AccountState state, OfficeId office, RegionCode region, boolean proven, int contacts) {}

    /**
     * A step that somebody wants to take.
     *
     * @param target true where a verified account of the same office was named to move to
     * @param otherHandle true where the handle given is another one
     */
    record Step(AccountEvent event, Actor actor, String reason, boolean target, boolean otherHandle) {}

    /** Lets a step pass (null) or says why not. */
    @FunctionalInterface
    interface Guard {
        @Nullable
        AccountRefusal check(Facts account, Step step);
    }

    /** @param from null for the start */
    record Edge(@Nullable AccountState from, AccountEvent event, AccountState to, List<Guard> guards) {
        Edge {
            guards = List.copyOf(guards);
        }
    }

    /** What a step leads to. */
    sealed interface Verdict {
        record Takes(Edge edge) implements Verdict {}

        record Refuses(AccountRefusal reason) implements Verdict {}
    }

    private static final Guard REGISTRAR =
            (account, step) -> step.actor().may(Action.KEEP_REGISTERS, account.office(), account.region())
                    ? null
                    : AccountRefusal.NOT_ALLOWED;
    private static final Guard OWNER = (account, step) ->
            mayKeep(step.actor(), account.office(), account.region()) ? null : AccountRefusal.NOT_ALLOWED;
    private static final Guard REASON =
            (account, step) -> step.reason().isBlank() ? AccountRefusal.REASON_MISSING : null;
    private static final Guard PROOF = (account, step) -> account.proven() ? null : AccountRefusal.PROOF_MISSING;
    private static final Guard CONTACTS =
            (account, step) -> account.contacts() >= 2 ? null : AccountRefusal.CONTACTS_MISSING;
    private static final Guard TARGET = (account, step) -> step.target() ? null : AccountRefusal.TARGET_MISSING;
    private static final Guard OTHER_HANDLE = (account, step) -> step.otherHandle() ? null : AccountRefusal.SAME_HANDLE;

    static final List<Edge> TABLE = table();

    /** The owner office's contributors, and the registrar above them. */
    static boolean mayKeep(Actor actor, OfficeId office, RegionCode region) {
        return actor.may(Action.KEEP_OWN_REGISTERS, office, region) || actor.may(Action.KEEP_REGISTERS, office, region);
    }

    static Verdict judge(Facts account, Step step) {
        for (Edge edge : TABLE) {
            if (edge.from() == account.state() && edge.event() == step.event()) {
                for (Guard guard : edge.guards()) {
                    AccountRefusal refusal = guard.check(account, step);
                    if (refusal != null) {
                        return new Verdict.Refuses(refusal);
                    }
                }
                return new Verdict.Takes(edge);
            }
        }
        return new Verdict.Refuses(AccountRefusal.NOT_IN_THIS_STATE);
    }

    /** The events for which there is an edge from that state. */
    static List<AccountEvent> from(AccountState state) {
        return TABLE.stream()
                .filter(edge -> edge.from() == state)
                .map(Edge::event)
                .toList();
    }

    private static List<Edge> table() {
        var table = new ArrayList<Edge>();
        add(table, null, AccountEvent.PROPOSE, PROPOSED, OWNER);
        add(table, PROPOSED, AccountEvent.VERIFY, VERIFIED, REGISTRAR, PROOF, CONTACTS);
        add(table, PROPOSED, AccountEvent.REFUSE, CLOSED, REGISTRAR, REASON);
        for (AccountState from : List.of(PROPOSED, VERIFIED, DORMANT)) {
            add(table, from, AccountEvent.RENAME, PROPOSED, OWNER, OTHER_HANDLE);
            add(table, from, AccountEvent.LOSE, COMPROMISED, OWNER, REASON);
        }
        add(table, VERIFIED, AccountEvent.REST, DORMANT, REGISTRAR, REASON);
        add(table, DORMANT, AccountEvent.WAKE, VERIFIED, REGISTRAR, PROOF);
        add(table, COMPROMISED, AccountEvent.RECOVER, VERIFIED, REGISTRAR, PROOF, CONTACTS);
        for (AccountState from : List.of(VERIFIED, DORMANT, COMPROMISED)) {
            add(table, from, AccountEvent.MOVE, MOVED, REGISTRAR, TARGET, REASON);
            add(table, from, AccountEvent.CLOSE, CLOSED, REGISTRAR, REASON);
            add(table, from, AccountEvent.HAND_OVER, from, OWNER, CONTACTS);
        }
        return List.copyOf(table);
    }

    private static void add(
            List<Edge> table, @Nullable AccountState from, AccountEvent event, AccountState to, Guard... guards) {
        table.add(new Edge(from, event, to, List.of(guards)));
    }
}
