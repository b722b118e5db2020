package id.mymein.portal.curation;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.identity.WholeSite;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the front page's arrangement. */
@Component
class CurationMenu implements DeskMenu {

    private static final int BEHIND_THE_CALENDAR = 57;

    private final WholeSite everywhere;

    CurationMenu(WholeSite everywhere) {
        this.everywhere = everywhere;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return everywhere.may(actor, Action.CURATE_FRONT_PAGE)
                ? List.of(new DeskLink(
                        "portal.curation.menu", CurationController.PATH, 0, BEHIND_THE_CALENDAR, DeskGroup.NEWS))
                : List.of();
    }
}
