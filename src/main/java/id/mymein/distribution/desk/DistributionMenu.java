package id.mymein.distribution.desk;

import id.mymein.distribution.Attention;
import id.mymein.distribution.DistributionPaths;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to what goes out, with the number of things that need a person. */
@Component
class DistributionMenu implements DeskMenu {

    private static final int BEHIND_THE_FRONT_PAGE = 59;
    private static final int AMONG_ADMINISTRATION = 835;

    private final Attention attention;

    DistributionMenu(Attention attention) {
        this.attention = attention;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        List<DeskLink> links = new ArrayList<>();
        if (actor.mayAnywhere(Action.PUBLISH_STORY)) {
            links.add(new DeskLink(
                    "distribution.menu",
                    DistributionPaths.DELIVERIES,
                    attention.needed(actor),
                    BEHIND_THE_FRONT_PAGE,
                    DeskGroup.OUT));
        }
        if (actor.mayAnywhere(Action.KEEP_CHANNELS)) {
            links.add(new DeskLink(
                    "distribution.channels.menu",
                    DistributionPaths.CHANNELS,
                    0,
                    AMONG_ADMINISTRATION,
                    DeskGroup.SETTINGS));
        }
        return links;
    }
}
