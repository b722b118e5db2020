package id.mymein.identity.admin;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AdminMenu implements DeskMenu {

    private static final int ORDER = 800;

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.ADMINISTER_ACCOUNTS)
                ? List.of(new DeskLink("identity.admin.menu", "/meja/admin", 0, ORDER))
                : List.of();
    }
}
