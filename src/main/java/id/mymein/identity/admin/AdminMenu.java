package id.mymein.identity.admin;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The administrator's entry and its tabs; other modules add tabs of theirs below the same path. */
@Component
class AdminMenu implements DeskMenu {

    private static final int ORDER = 800;

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.ADMINISTER_ACCOUNTS)
                ? List.of(
                        new DeskLink("identity.admin.menu", "/meja/admin", 0, ORDER),
                        new DeskLink("identity.admin.accounts", "/meja/admin/akun", 0, ORDER + 1),
                        new DeskLink("identity.admin.offices", "/meja/admin/instansi", 0, ORDER + 2),
                        new DeskLink("identity.admin.invitations", "/meja/admin/undangan", 0, ORDER + 3))
                : List.of();
    }
}
