package id.mymein.identity.admin;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.identity.Role;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The administrator's entry and its tabs; other modules add tabs of theirs below the same path. */
@Component
class AdminMenu implements DeskMenu {

    /** Where nothing else of a person's waits, the desk opens here. */
    private static final int HOME = 20;

    private static final int ORDER = 800;

    @Override
    public List<DeskLink> links(Actor actor) {
        boolean nothingElse =
                actor.grants().stream().allMatch(grant -> grant.roles().equals(Set.of(Role.ADMINISTRATOR)));
        return actor.mayAnywhere(Action.ADMINISTER_ACCOUNTS)
                ? List.of(
                        new DeskLink(
                                "identity.admin.menu",
                                "/meja/admin",
                                0,
                                nothingElse ? HOME : ORDER,
                                DeskGroup.SETTINGS),
                        new DeskLink("identity.admin.accounts", "/meja/admin/akun", 0, ORDER + 1),
                        new DeskLink("identity.admin.offices", "/meja/admin/instansi", 0, ORDER + 2),
                        new DeskLink("identity.admin.invitations", "/meja/admin/undangan", 0, ORDER + 3))
                : List.of();
    }
}
