package id.mymein.newsroom.calendar;

import id.mymein.newsroom.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one day of the calendar holds. */
record CalendarDay(LocalDate date, List<PlanLine> plans, List<StoryLine> scheduled, List<StoryLine> published) {

    /** So many published stories stand in a month's small field by name. */
    static final int NAMED = 2;

    /** A plan with the names of the people and places in it; those that nobody is named for are empty. */
    record PlanLine(Plan plan, String place, String assignee, String office, boolean overdue) {}

    /** A story with the moment for which it stands in the calendar. */
    record StoryLine(StoryId id, String title, Instant at) {}

    boolean isEmpty() {
        return plans.isEmpty() && scheduled.isEmpty() && published.isEmpty();
    }

    List<StoryLine> named(boolean all) {
        return all ? published : published.stream().limit(NAMED).toList();
    }

    int unnamed(boolean all) {
        return all ? 0 : Math.max(0, published.size() - NAMED);
    }

    Stream<PlanLine> open() {
        return plans.stream().filter(line -> !line.plan().done());
    }
}
