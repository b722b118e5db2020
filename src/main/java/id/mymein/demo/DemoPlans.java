package id.mymein.demo;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.calendar.PlanContent;
import id.mymein.newsroom.calendar.PlanId;
import id.mymein.newsroom.calendar.PlanResult;
import id.mymein.newsroom.calendar.Plans;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans what the demo's chief editor plans: each plan once. */
@Component
class DemoPlans {

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    DemoPlans(DemoFiles files, DemoLedger ledger, Cast cast, Plans plans, Site site, Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's days are counted from */
    @Transactional
    public void load(Instant begun) {
        LocalDate today = begun.atZone(site.zone()).toLocalDate();
        Actor chief = cast.chief();
        for (DemoPlan plan : files.plans()) {
            if (ledger.note("plan:" + plan.key(), null, clock.instant())) {
                add(chief, plan, today);
            }
        }
    }

    private void add(Actor chief, DemoPlan plan, LocalDate today) {
        AccountId assignee =
                plan.assignee() == null ? null : cast.person(plan.assignee()).account();
        OfficeId office = plan.office() == null ? null : new OfficeId(ledger.made("office:" + plan.office()));
        PlanId id = plans.add(
                chief,
                new PlanContent(
                        plan.topic(),
                        Objects.requireNonNullElse(plan.note(), ""),
                        new RegionCode(plan.region()),
                        assignee,
                        office,
                        today.plusDays(plan.in())));
        if (plan.done() && !(plans.setDone(chief, id, 0, true) instanceof PlanResult.Done)) {
            throw new IllegalStateException(plan.key() + " cannot be finished");
        }
    }
}
