package id.mymein.watching.web;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import id.mymein.watching.WatchPaths;
import id.mymein.watching.Watching;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the regency's news, for everybody who writes for an office. */
@Component
class WatchMenu implements DeskMenu {

    private static final int BEHIND_OWN_STORIES = 61;

    @Override
    public List<DeskLink> links(Actor actor) {
        return Watching.may(actor)
                ? List.of(new DeskLink("watching.menu", WatchPaths.WATCH, 0, BEHIND_OWN_STORIES))
                : List.of();
    }
}
