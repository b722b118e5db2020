package id.mymein.whatsapp;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who looks after it: who looks after the newsletter, and who keeps channels. It goes to readers of every regency that is
 * served, so only people whose regions cover them all do.
 */
@Component
class Keepers {

    private final Regions regions;
    private final WhatsAppSettings settings;

    Keepers(Regions regions, WhatsAppSettings settings) {
        this.regions = regions;
        this.settings = settings;
    }

    boolean include(Actor actor) {
        return settings.on() && (covers(actor, Action.KEEP_NEWSLETTER) || covers(actor, Action.KEEP_CHANNELS));
    }

    private boolean covers(Actor actor, Action action) {
        List<RegionCode> own =
                Stream.of(actor.regionsFor(action)).map(RegionCode::new).toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    /** @throws NotFound where the actor does not look after it, or there is nothing to look after */
    void require(Actor actor) {
        if (!include(actor)) {
            throw new NotFound();
        }
    }
}
