package id.mymein.newsroom.rules;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who keeps the rules. They hold for the whole installation, so only an administrator may change them whose regions cover
 * every regency that it serves. Whoever administers a district or an office of one village only finds no such page.
 */
@Component
public class RuleKeepers {

    private final Regions regions;

    RuleKeepers(Regions regions) {
        this.regions = regions;
    }

    public boolean includes(Actor actor) {
        List<RegionCode> own = Arrays.stream(actor.regionsFor(Action.ADMINISTER_RULES))
                .map(RegionCode::new)
                .toList();
        return !own.isEmpty() && served().allMatch(code -> own.stream().anyMatch(region -> region.contains(code)));
    }

    /** @throws NotFound where the actor does not keep the rules */
    void require(Actor actor) {
        if (!includes(actor)) {
            throw new NotFound();
        }
    }

    private Stream<RegionCode> served() {
        return regions.served().stream().map(regency -> regency.code());
    }
}
