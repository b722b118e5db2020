package id.mymein.portal.curation;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the front page's arrangement. */
@Component
class CurationMenu implements DeskMenu {

    private static final int BEHIND_THE_CALENDAR = 57;

    private final Curators curators;

    CurationMenu(Curators curators) {
        this.curators = curators;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return curators.include(actor)
                ? List.of(new DeskLink("portal.curation.menu", CurationController.PATH, 0, BEHIND_THE_CALENDAR))
                : List.of();
    }
}
