package id.mymein.community;

import static id.mymein.community.GroupState.ACTIVE;
import static id.mymein.community.GroupState.DISCARDED;
import static id.mymein.community.GroupState.DISSOLVED;
import static id.mymein.community.GroupState.DORMANT;
import static id.mymein.community.GroupState.DRAFT;
import static id.mymein.community.GroupState.PROPOSED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole life of a group as one table; docs/kim-workflow.md is drawn from it. */
final class GroupLife {

    /**
     * What a step is judged by.
     *
     * @param state null for a group that is not there yet
     * @param keeps the actor keeps this group's data
     * @param registrar the actor checks groups in this region
     * @param complete nothing is missing that the rules ask for
     */
    record Situation(
            @Nullable GroupState state,
            boolean keeps,
            boolean registrar,
            boolean complete,
            boolean reason,
            boolean confirmed) {}

    /** A rule that lets a step pass (null) or refuses it with its reason. */
    @FunctionalInterface
    interface Guard {

        @Nullable
        GroupRefusal check(Situation situation);
    }

    static final Guard KEEPER = now -> now.keeps() ? null : GroupRefusal.NOT_ALLOWED;
    static final Guard REGISTRAR = now -> now.registrar() ? null : GroupRefusal.NOT_ALLOWED;
    static final Guard REASON = now -> now.reason() ? null : GroupRefusal.REASON_MISSING;
    static final Guard CONFIRMED = now -> now.confirmed() ? null : GroupRefusal.NOT_CONFIRMED;

    /** A registrar may accept what is incomplete, with a reason that stays on record. */
    static final Guard COMPLETE_OR_REASON = now -> now.complete() || now.reason() ? null : GroupRefusal.INCOMPLETE;

    /**
     * One edge.
     *
     * @param from null for the beginning
     * @param guards asked in order; the first that refuses is the answer
     */
    record Edge(@Nullable GroupState from, GroupEvent event, GroupState to, List<Guard> guards) {}

    static final List<Edge> TABLE = List.of(
            edge(null, GroupEvent.START, DRAFT, KEEPER),
            edge(null, GroupEvent.REGISTER, ACTIVE, REGISTRAR, REASON),
            edge(ACTIVE, GroupEvent.UNREGISTER, DISCARDED, REGISTRAR, CONFIRMED),
            edge(DRAFT, GroupEvent.PROPOSE, PROPOSED, KEEPER),
            edge(DRAFT, GroupEvent.DISCARD, DISCARDED, KEEPER, CONFIRMED),
            edge(PROPOSED, GroupEvent.ACCEPT, ACTIVE, REGISTRAR, COMPLETE_OR_REASON),
            edge(PROPOSED, GroupEvent.RETURN, DRAFT, REGISTRAR, REASON),
            edge(PROPOSED, GroupEvent.TAKE_BACK, DRAFT, KEEPER),
            edge(ACTIVE, GroupEvent.REST, DORMANT, REGISTRAR, REASON),
            edge(DORMANT, GroupEvent.AWAKEN, ACTIVE, REGISTRAR),
            edge(ACTIVE, GroupEvent.DISSOLVE, DISSOLVED, REGISTRAR, REASON, CONFIRMED),
            edge(DORMANT, GroupEvent.DISSOLVE, DISSOLVED, REGISTRAR, REASON, CONFIRMED));

    private GroupLife() {}

    /** What a step leads to: the edge that it takes, or why it may not. */
    sealed interface Verdict {

        record Takes(Edge edge) implements Verdict {}

        record Refuses(GroupRefusal reason) implements Verdict {}
    }

    static Verdict judge(Situation situation, GroupEvent event) {
        for (Edge edge : TABLE) {
            if (edge.from() == situation.state() && edge.event() == event) {
                for (Guard guard : edge.guards()) {
                    GroupRefusal refusal = guard.check(situation);
                    if (refusal != null) {
                        return new Verdict.Refuses(refusal);
                    }
                }
                return new Verdict.Takes(edge);
            }
        }
        return new Verdict.Refuses(GroupRefusal.NOT_IN_THIS_STATE);
    }

    /** The steps that lead on from a state, for those who may take them; whether all is said for them shows when they do. */
    static List<GroupEvent> open(GroupState state, boolean keeps, boolean registrar) {
        return TABLE.stream()
                .filter(edge -> edge.from() == state)
                .filter(edge -> edge.guards().contains(REGISTRAR) ? registrar : keeps)
                .map(Edge::event)
                // Imports are taken back as a whole, where they were made.
                .filter(event -> event != GroupEvent.UNREGISTER)
                .toList();
    }

    private static Edge edge(@Nullable GroupState from, GroupEvent event, GroupState to, Guard... guards) {
        return new Edge(from, event, to, List.of(guards));
    }
}
