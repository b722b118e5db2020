package id.mymein.newsroom.calendar;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.calendar.CalendarPage.View;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the calendar by month, by week, and what is late. */
@Controller
class CalendarController {

    static final String PATH = "/meja/kalender";

    private final CalendarDays days;

    CalendarController(CalendarDays days) {
        this.days = days;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String tampilan,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String pesan) {
        if (!actor.mayAnywhere(Action.READ_CALENDAR)) {
            throw new NotFound();
        }
        Optional<LocalDate> asked = CalendarGrid.day(tanggal);
        View view = View.of(tampilan);
        LocalDate at = asked.orElse(days.today());
        return Html.page(
                "newsroom/calendar/calendar",
                new CalendarPage(
                        view,
                        at,
                        days.today(),
                        weeks(actor, view, at),
                        view == View.LATE ? days.overdue(actor) : List.of(),
                        days.countOverdue(actor),
                        actor.mayAnywhere(Action.PLAN_CALENDAR),
                        asked.isEmpty() && !tanggal.isBlank() ? "newsroom.plan.noSuchDay" : removed(pesan)));
    }

    private static String removed(String pesan) {
        return pesan.equals("dihapus") ? "newsroom.plan.notice.removed" : "";
    }

    private List<List<CalendarDay>> weeks(Actor actor, View view, LocalDate at) {
        List<List<LocalDate>> dates = switch (view) {
            case MONTH -> CalendarGrid.month(YearMonth.from(at));
            case WEEK -> List.of(CalendarGrid.week(at));
            case LATE -> List.<List<LocalDate>>of();
        };
        if (dates.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, CalendarDay> found =
                days.between(actor, dates.getFirst().getFirst(), dates.getLast().getLast());
        return dates.stream()
                .map(week -> week.stream()
                        .map(date -> java.util.Objects.requireNonNull(found.get(date)))
                        .toList())
                .toList();
    }
}
