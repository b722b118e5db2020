package id.mymein.newsroom.calendar;

import id.mymein.platform.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of what is due tomorrow, once; of what is due today only where nobody could be reminded yesterday. */
@Component
class PlanReminders {

    private final PlanRows rows;
    private final PlanNotices notices;
    private final Site site;
    private final Clock clock;

    PlanReminders(PlanRows rows, PlanNotices notices, Site site, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        LocalDate today = clock.instant().atZone(site.zone()).toLocalDate();
        rows.takeForReminder(today, today.plusDays(1)).forEach(plan -> notices.remind(plan.id(), plan.content()));
    }
}
