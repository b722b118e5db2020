package id.mymein.newsletter;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says who looks after the newsletter. It goes to readers of every regency that is served, so only editors whose regions cover them
 * all do; whoever edits for a district finds no such page.
 */
@Component
class Editors {

    private final Regions regions;

    Editors(Regions regions) {
        this.regions = regions;
    }

    boolean include(Actor actor) {
        List<RegionCode> own = Arrays.stream(actor.regionsFor(Action.KEEP_NEWSLETTER))
                .map(RegionCode::new)
                .toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    /** @throws NotFound where the actor does not look after it */
    void require(Actor actor) {
        if (!include(actor)) {
            throw new NotFound();
        }
    }
}
