package id.mymein.watching.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import id.mymein.region.RegionLevel;
import id.mymein.watching.WatchPaths;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the regency's news, for who writes for a village or a district: the regency's own people know what they publish. */
@Component
class WatchMenu implements DeskMenu {

    private static final int BEHIND_OWN_STORIES = 61;

    @Override
    public List<DeskLink> links(Actor actor) {
        boolean below = actor.offices(Action.WRITE_STORY)
                .anyMatch(grant -> grant.region().level().compareTo(RegionLevel.REGENCY) > 0);
        return below
                ? List.of(new DeskLink("watching.menu", WatchPaths.WATCH, 0, BEHIND_OWN_STORIES, DeskGroup.WRITING))
                : List.of();
    }
}
