package id.mymein.community.activity.label;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import id.mymein.region.Regions;
import java.util.List;
import org.springframework.stereotype.Component;

/** A tab of the administrator's pages. */
@Component
class ChoiceMenu implements DeskMenu {

    private static final int ORDER = 815;

    private final Regions regions;

    ChoiceMenu(Regions regions) {
        this.regions = regions;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return ChoiceController.keeps(actor, regions)
                ? List.of(new DeskLink(
                        "community.activity.choice.menu", ChoiceController.PATH, 0, ORDER, DeskGroup.SETTINGS))
                : List.of();
    }
}
