package id.mymein.fediverse.desk;

import id.mymein.fediverse.FediverseDesk;
import id.mymein.fediverse.FediversePaths;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to it, beside the channels. */
@Component
class FediverseMenu implements DeskMenu {

    private static final int BEHIND_THE_CHANNELS = 836;

    private final FediverseDesk desk;

    FediverseMenu(FediverseDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return desk.mayKeep(actor)
                ? List.of(
                        new DeskLink("fediverse.menu", FediversePaths.DESK, 0, BEHIND_THE_CHANNELS, DeskGroup.SETTINGS))
                : List.of();
    }
}
