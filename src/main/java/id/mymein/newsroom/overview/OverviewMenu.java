package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.identity.Role;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the overview: home of chief editors and leaders, a report among others for administrators. */
@Component
class OverviewMenu implements DeskMenu {

    private static final int HOME = 10;
    private static final int REPORT = 850;

    @Override
    public List<DeskLink> links(Actor actor) {
        if (!actor.mayAnywhere(Action.READ_REPORTS)) {
            return List.of();
        }
        boolean home = actor.grants().stream()
                .anyMatch(grant -> grant.roles().contains(Role.CHIEF_EDITOR)
                        || grant.roles().contains(Role.LEADER));
        return List.of(new DeskLink("newsroom.overview.menu", OverviewController.PATH, 0, home ? HOME : REPORT));
    }
}
