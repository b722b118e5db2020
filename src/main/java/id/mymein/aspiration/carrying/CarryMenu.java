package id.mymein.aspiration.carrying;

import id.mymein.aspiration.CaseAccess;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to what is sent in for others. */
@Component
class CarryMenu implements DeskMenu {

    private static final int ORDER = 64;

    @Override
    public List<DeskLink> links(Actor actor) {
        return CaseAccess.carrying(actor).isEmpty()
                ? List.of()
                : List.of(new DeskLink("aspiration.carry.menu", CarriedController.PATH, 0, ORDER, DeskGroup.RESIDENTS));
    }
}
