package id.mymein.aspiration.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.clock.DeadlineState;
import id.mymein.identity.Action;
import id.mymein.notification.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says once that the time of a request runs out, to those who decide it; and once that it is over, to their leaders as well. */
@Component
class DataWatch {

    static final String NEAR = "aspiration.privacy.told.near";
    static final String LATE = "aspiration.privacy.told.late";

    private final DataRequestRows rows;
    private final Deciders deciders;

    DataWatch(DataRequestRows rows, Deciders deciders) {
        this.rows = rows;
        this.deciders = deciders;
    }

    @Transactional
    public void run() {
        rows.unsaid().forEach(this::look);
    }

    private void look(DataRequest request) {
        Deadline deadline = request.deadline();
        if (deadline == null) {
            return;
        }
        if (deadline.state() == DeadlineState.LATE) {
            if (rows.late(request)) {
                deciders.tell(request.region(), notice(LATE, request), Action.ADMINISTER_RULES, Action.READ_REPORTS);
            }
        } else if (deadline.state() == DeadlineState.NEAR && rows.warned(request)) {
            deciders.tell(request.region(), notice(NEAR, request), Action.ADMINISTER_RULES);
        }
    }

    private static Notice notice(String key, DataRequest request) {
        return Notice.of(key, DataDesk.PATH + "/" + request.id(), "#" + request.number());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {

        @Bean
        RecurringTask<Void> watchDataRequests(DataWatch watch) {
            return Tasks.recurring("watch-data-requests", FixedDelay.ofMinutes(30))
                    .execute((instance, context) -> watch.run());
        }
    }
}
