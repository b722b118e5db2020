package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingNews;
import id.mymein.incoming.IncomingPaths;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to what came in, to the feeds it comes from, and for villages to their own sites where something is to be done. */
@Component
class IncomingMenu implements DeskMenu {

    private static final int BEHIND_THE_QUEUE = 56;
    private static final int AMONG_ADMINISTRATION = 836;
    private static final int BEHIND_THE_ACCOUNTS = 67;

    private final IncomingNews news;
    private final Feeds feeds;

    IncomingMenu(IncomingNews news, Feeds feeds) {
        this.news = news;
        this.feeds = feeds;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        List<DeskLink> links = new ArrayList<>();
        boolean desk = actor.mayAnywhere(Action.READ_DESK);
        if (desk) {
            links.add(new DeskLink(
                    "incoming.news.menu", IncomingPaths.NEWS, news.fresh(actor), BEHIND_THE_QUEUE, DeskGroup.NEWS));
        }
        if (actor.mayAnywhere(Action.KEEP_FEEDS)) {
            int place = desk ? BEHIND_THE_QUEUE + 1 : AMONG_ADMINISTRATION;
            DeskGroup group = desk ? DeskGroup.NEWS : DeskGroup.SETTINGS;
            links.add(new DeskLink("incoming.feeds.menu", IncomingPaths.FEEDS, 0, place, group));
        }
        long tasks = actor.mayAnywhere(Action.KEEP_OWN_REGISTERS) ? feeds.tasks(actor) : 0;
        if (tasks > 0) {
            links.add(new DeskLink(
                    "incoming.own.menu", IncomingPaths.OWN, tasks, BEHIND_THE_ACCOUNTS, DeskGroup.REGISTERS));
        }
        return links;
    }
}
