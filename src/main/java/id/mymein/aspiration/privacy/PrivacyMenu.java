package id.mymein.aspiration.privacy;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the requests, with how many wait. */
@Component
class PrivacyMenu implements DeskMenu {

    private static final int ORDER = 66;

    private final DataDesk desk;

    PrivacyMenu(DataDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return DataDesk.open(actor)
                ? List.of(new DeskLink(
                        "aspiration.privacy.menu", DataDesk.PATH, desk.waiting(actor), ORDER, DeskGroup.RESIDENTS))
                : List.of();
    }
}
