package id.mymein.newsroom.calendar;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the calendar, with the number of plans that are late. */
@Component
class CalendarMenu implements DeskMenu {

    private static final int ORDER = 55;

    private final CalendarDays days;

    CalendarMenu(CalendarDays days) {
        this.days = days;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.READ_CALENDAR)
                ? List.of(new DeskLink(
                        "newsroom.plan.menu", CalendarController.PATH, days.countOverdue(actor), ORDER, DeskGroup.NEWS))
                : List.of();
    }
}
