package id.mymein.aspiration.clock;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says who keeps the calendar and the deadline rules. They hold for the whole installation, so whoever changes them administers
 * every regency that it serves.
 */
@Component("deadlineRuleKeepers")
public class RuleKeepers {

    private final Regions regions;

    RuleKeepers(Regions regions) {
        this.regions = regions;
    }

    public boolean includes(Actor actor) {
        List<RegionCode> own = Arrays.stream(actor.regionsFor(Action.ADMINISTER_RULES))
                .map(RegionCode::new)
                .toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    /** @throws NotFound where the actor does not keep them */
    public void require(Actor actor) {
        if (!includes(actor)) {
            throw new NotFound();
        }
    }
}
