package id.mymein.newsroom.calendar;

/** What became of a change to a plan. */
public sealed interface PlanResult {

    record Done() implements PlanResult {}

    /** Somebody else changed it in the meantime; nothing was changed now. */
    record Stale(Plan current) implements PlanResult {}

    /** There is no such plan, or none that the actor may change. */
    record Gone() implements PlanResult {}
}
