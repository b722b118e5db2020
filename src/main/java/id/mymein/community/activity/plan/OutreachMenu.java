package id.mymein.community.activity.plan;

import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the plans, with how many of one's own are overdue. */
@Component
class OutreachMenu implements DeskMenu {

    private static final int ORDER = 73;

    private final OutreachPlans plans;

    OutreachMenu(OutreachPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return ActivityAccess.readsAny(actor)
                ? List.of(new DeskLink(
                        "community.activity.plan.menu",
                        OutreachController.PATH,
                        plans.overdue(actor),
                        ORDER,
                        DeskGroup.REGISTERS))
                : List.of();
    }
}
