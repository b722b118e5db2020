package id.mymein.whatsapp;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.WholeSite;
import id.mymein.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Says who looks after it: who looks after the newsletter, and who keeps channels. */
@Component
class Keepers {

    private final WholeSite wholeSite;
    private final WhatsAppSettings settings;

    Keepers(WholeSite wholeSite, WhatsAppSettings settings) {
        this.wholeSite = wholeSite;
        this.settings = settings;
    }

    boolean include(Actor actor) {
        return settings.on()
                && (wholeSite.may(actor, Action.KEEP_NEWSLETTER) || wholeSite.may(actor, Action.KEEP_CHANNELS));
    }

    /** @throws NotFound where the actor does not look after it, or there is nothing to look after */
    void require(Actor actor) {
        if (!include(actor)) {
            throw new NotFound();
        }
    }
}
