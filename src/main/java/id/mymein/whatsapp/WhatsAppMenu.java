package id.mymein.whatsapp;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to it, beside the newsletter. */
@Component
class WhatsAppMenu implements DeskMenu {

    private static final int BEHIND_THE_NEWSLETTER = 61;

    private final Keepers keepers;

    WhatsAppMenu(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return keepers.include(actor)
                ? List.of(new DeskLink("whatsapp.menu", WhatsAppPaths.DESK, 0, BEHIND_THE_NEWSLETTER, DeskGroup.OUT))
                : List.of();
    }
}
