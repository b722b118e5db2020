package id.mymein.aspiration;

import static id.mymein.aspiration.AspirationState.ANSWERED;
import static id.mymein.aspiration.AspirationState.CLOSED;
import static id.mymein.aspiration.AspirationState.DISPOSED;
import static id.mymein.aspiration.AspirationState.DONE;
import static id.mymein.aspiration.AspirationState.MERGED;
import static id.mymein.aspiration.AspirationState.RECEIVED;
import static id.mymein.aspiration.AspirationState.REFUSED;
import static id.mymein.aspiration.AspirationState.VERIFIED;
import static id.mymein.aspiration.LifeGuard.CATEGORY;
import static id.mymein.aspiration.LifeGuard.EVIDENCE;
import static id.mymein.aspiration.LifeGuard.FREE_TO_ASK;
import static id.mymein.aspiration.LifeGuard.OFFICES;
import static id.mymein.aspiration.LifeGuard.RATING;
import static id.mymein.aspiration.LifeGuard.REASON;
import static id.mymein.aspiration.LifeGuard.SENDER;
import static id.mymein.aspiration.LifeGuard.TARGET;
import static id.mymein.aspiration.LifeGuard.TEXT;
import static id.mymein.aspiration.LifeGuard.TIME;
import static id.mymein.aspiration.LifeGuard.UNRATED;
import static id.mymein.aspiration.LifeGuard.VERIFIER;
import static id.mymein.aspiration.LifeGuard.WAITING;
import static id.mymein.aspiration.LifeGuard.WINDOW;
import static id.mymein.aspiration.LifeGuard.any;
import static id.mymein.aspiration.LifeGuard.office;

import id.mymein.aspiration.Disposition.State;
import id.mymein.aspiration.LifeStep.Given;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The whole life of an aspiration as one table; docs/aspirations.md is drawn from it. */
final class AspirationLife {

    private static final Condition LAST_ANSWER = new Condition("every office has answered", LifeFacts::lastOwed);
    private static final Condition NOT_LAST_ANSWER =
            new Condition("another office still owes an answer", facts -> !facts.lastOwed());
    private static final Condition ALL_DONE = new Condition("every office is done", LifeFacts::lastUndone);
    private static final Condition NOT_ALL_DONE =
            new Condition("another office is not done", facts -> !facts.lastUndone());
    private static final Condition WITH_OFFICE = new Condition("an office has it", LifeFacts::disposed);
    private static final Condition WITHOUT_OFFICE = new Condition("no office has it", facts -> !facts.disposed());
    private static final Condition LAST_OFFICE =
            new Condition("no other office has it", facts -> facts.offices().size() == 1);
    private static final Condition OTHER_OFFICE =
            new Condition("another office has it", facts -> facts.offices().size() != 1);

    static final List<Edge> TABLE = table();

    private AspirationLife() {}

    /** Chooses between edges of one event from one state; its name stands in the drawing. */
    record Condition(String name, Predicate<LifeFacts> holds) {
        static final Condition ALWAYS = new Condition("", facts -> true);
    }

    /** @param from null for the start */
    record Edge(
            @Nullable AspirationState from,
            AspirationEvent event,
            AspirationState to,
            Condition condition,
            List<LifeGuard> guards) {
        Edge {
            guards = List.copyOf(guards);
        }
    }

    /** What a step leads to: the edge that it takes, or why it may not. */
    sealed interface Verdict {

        record Takes(Edge edge) implements Verdict {}

        record Refuses(AspirationRefusal reason) implements Verdict {}
    }

    static Verdict judge(LifeFacts facts, LifeStep step) {
        for (Edge edge : TABLE) {
            if (edge.from() == facts.state()
                    && edge.event() == step.event()
                    && edge.condition().holds().test(facts)) {
                for (LifeGuard guard : edge.guards()) {
                    AspirationRefusal refusal = guard.check(facts, step);
                    if (refusal != null) {
                        return new Verdict.Refuses(refusal);
                    }
                }
                return new Verdict.Takes(edge);
            }
        }
        return new Verdict.Refuses(AspirationRefusal.NOT_IN_THIS_STATE);
    }

    /** The steps that this person can take now, once everything that they ask for is there. */
    static Set<AspirationEvent> possible(LifeFacts facts, By by) {
        Set<AspirationEvent> possible = EnumSet.noneOf(AspirationEvent.class);
        for (AspirationEvent event : AspirationEvent.values()) {
            if (judge(facts, new LifeStep(event, by, "…", Given.EVERYTHING)) instanceof Verdict.Takes) {
                possible.add(event);
            }
        }
        return possible;
    }

    private static List<Edge> table() {
        var table = new ArrayList<Edge>();
        add(table, null, AspirationEvent.SEND, RECEIVED);
        verification(table);
        work(table);
        conversation(table);
        end(table);
        others(table);
        return List.copyOf(table);
    }

    private static void verification(List<Edge> table) {
        add(table, RECEIVED, AspirationEvent.VERIFY, VERIFIED, VERIFIER, CATEGORY);
        for (AspirationState from : List.of(VERIFIED, DISPOSED, ANSWERED, DONE, CLOSED)) {
            add(table, from, AspirationEvent.CLASSIFY, from, VERIFIER, CATEGORY);
        }
        for (AspirationState from : List.of(RECEIVED, VERIFIED)) {
            add(table, from, AspirationEvent.REFUSE, REFUSED, VERIFIER, REASON);
        }
        add(table, REFUSED, AspirationEvent.REOPEN, RECEIVED, VERIFIER, REASON);
        for (AspirationState from : List.of(VERIFIED, DISPOSED, ANSWERED)) {
            add(table, from, AspirationEvent.DISPOSE, DISPOSED, VERIFIER, OFFICES);
        }
    }

    private static void work(List<Edge> table) {
        add(table, DISPOSED, AspirationEvent.TAKE, DISPOSED, office(State.SENT));
        LifeGuard owes = office(State.SENT, State.TAKEN);
        add(table, DISPOSED, AspirationEvent.TRANSFER, DISPOSED, any(owes, VERIFIER), REASON, OFFICES);
        add(table, DISPOSED, AspirationEvent.RETURN, VERIFIED, LAST_OFFICE, owes, REASON);
        add(table, DISPOSED, AspirationEvent.RETURN, DISPOSED, OTHER_OFFICE, owes, REASON);
        add(table, DISPOSED, AspirationEvent.EXTEND, DISPOSED, office(State.TAKEN), REASON);
        for (AspirationState from : List.of(DISPOSED, ANSWERED)) {
            add(
                    table,
                    from,
                    AspirationEvent.PROGRESS,
                    from,
                    office(State.SENT, State.TAKEN, State.ANSWERED, State.DONE),
                    TEXT);
        }
        add(table, DISPOSED, AspirationEvent.ANSWER, ANSWERED, LAST_ANSWER, owes, TEXT);
        add(table, DISPOSED, AspirationEvent.ANSWER, DISPOSED, NOT_LAST_ANSWER, owes, TEXT);
        LifeGuard answered = office(State.ANSWERED);
        add(table, ANSWERED, AspirationEvent.FINISH, DONE, ALL_DONE, answered, TEXT, EVIDENCE);
        add(table, ANSWERED, AspirationEvent.FINISH, ANSWERED, NOT_ALL_DONE, answered, TEXT, EVIDENCE);
    }

    private static void conversation(List<Edge> table) {
        LifeGuard works = any(VERIFIER, office(State.SENT, State.TAKEN));
        for (AspirationState from : List.of(RECEIVED, VERIFIED, DISPOSED)) {
            add(table, from, AspirationEvent.ASK, from, works, TEXT, FREE_TO_ASK);
        }
        for (AspirationState from : List.of(RECEIVED, VERIFIED, DISPOSED, ANSWERED, DONE)) {
            add(table, from, AspirationEvent.REPLY, from, SENDER, TEXT);
        }
        for (AspirationState from : List.of(RECEIVED, DISPOSED)) {
            add(table, from, AspirationEvent.ESCALATE, from, any(TIME, VERIFIER));
        }
    }

    private static void end(List<Edge> table) {
        for (AspirationState from : List.of(ANSWERED, DONE)) {
            add(table, from, AspirationEvent.CLOSE, CLOSED, any(SENDER, TIME, VERIFIER));
        }
        for (AspirationState from : List.of(RECEIVED, VERIFIED, DISPOSED)) {
            add(table, from, AspirationEvent.CLOSE, CLOSED, TIME, WAITING);
            add(table, from, AspirationEvent.WITHDRAW, CLOSED, SENDER);
        }
        for (AspirationState from : List.of(DONE, CLOSED)) {
            add(table, from, AspirationEvent.RATE, from, SENDER, RATING, UNRATED);
        }
        for (AspirationState from : List.of(ANSWERED, DONE, CLOSED)) {
            add(table, from, AspirationEvent.REOPEN, DISPOSED, WITH_OFFICE, any(SENDER, VERIFIER), REASON, WINDOW);
        }
        add(table, CLOSED, AspirationEvent.REOPEN, RECEIVED, WITHOUT_OFFICE, any(SENDER, VERIFIER), REASON, WINDOW);
    }

    private static void others(List<Edge> table) {
        for (AspirationState from : List.of(RECEIVED, VERIFIED, DISPOSED)) {
            add(table, from, AspirationEvent.MERGE, MERGED, VERIFIER, TARGET);
            var before = new Condition("it was " + from, facts -> facts.mergedFrom() == from);
            add(table, MERGED, AspirationEvent.UNMERGE, from, before, VERIFIER, REASON);
            add(table, from, AspirationEvent.SPLIT, from, VERIFIER, TEXT);
        }
    }

    private static void add(
            List<Edge> table,
            @Nullable AspirationState from,
            AspirationEvent event,
            AspirationState to,
            LifeGuard... guards) {
        add(table, from, event, to, Condition.ALWAYS, guards);
    }

    private static void add(
            List<Edge> table,
            @Nullable AspirationState from,
            AspirationEvent event,
            AspirationState to,
            Condition condition,
            LifeGuard... guards) {
        table.add(new Edge(from, event, to, condition, List.of(guards)));
    }
}
