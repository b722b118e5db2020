package id.mymein.newsletter;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.identity.WholeSite;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the newsletter. */
@Component
class NewsletterMenu implements DeskMenu {

    private static final int BEHIND_WHAT_GOES_OUT = 60;

    private final WholeSite everywhere;

    NewsletterMenu(WholeSite everywhere) {
        this.everywhere = everywhere;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return everywhere.may(actor, Action.KEEP_NEWSLETTER)
                ? List.of(new DeskLink("newsletter.menu", NewsletterPaths.DESK, 0, BEHIND_WHAT_GOES_OUT, DeskGroup.OUT))
                : List.of();
    }
}
