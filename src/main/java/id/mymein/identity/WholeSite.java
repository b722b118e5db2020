package id.mymein.identity;

import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says who may do what concerns readers of every regency that is served, such as arranging the front page: only those whose regions
 * cover them all. Whoever works for a district finds no such page.
 */
@Component
public class WholeSite {

    private final Regions regions;

    WholeSite(Regions regions) {
        this.regions = regions;
    }

    public boolean may(Actor actor, Action action) {
        List<RegionCode> own =
                Arrays.stream(actor.regionsFor(action)).map(RegionCode::new).toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    /** @throws NotFound where the actor may not */
    public void require(Actor actor, Action action) {
        if (!may(actor, action)) {
            throw new NotFound();
        }
    }
}
