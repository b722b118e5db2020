package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimDesk;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the claim checks, for the police who write them and the editors who publish them. */
@Component
class ClaimMenu implements DeskMenu {

    static final String PATH = "/meja/cek-fakta";

    private static final int BEHIND_THE_FRONT_PAGE = 58;

    private final ClaimDesk claims;

    ClaimMenu(ClaimDesk claims) {
        this.claims = claims;
    }

    static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.WRITE_CLAIM_CHECK) || actor.mayAnywhere(Action.PUBLISH_CLAIM_CHECK);
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return open(actor)
                ? List.of(new DeskLink(
                        "authenticity.check.menu", PATH, claims.waiting(actor), BEHIND_THE_FRONT_PAGE, DeskGroup.NEWS))
                : List.of();
    }
}
