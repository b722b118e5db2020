package id.mymein.aspiration.web;

import id.mymein.aspiration.AspirationQueue;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the piles, with the number that waits for that person; and to the rules. */
@Component
class CaseMenu implements DeskMenu {

    static final String PATH = "/meja/aspirasi";
    static final String TEMPLATES = PATH + "/contoh-jawaban";
    static final String RULES = "/meja/aturan-aspirasi";

    private static final int ORDER = 62;
    private static final int BEHIND_THE_DESKS = 790;

    private final AspirationQueue queue;
    private final RuleKeepers keepers;

    CaseMenu(AspirationQueue queue, RuleKeepers keepers) {
        this.queue = queue;
        this.keepers = keepers;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        var links = new ArrayList<DeskLink>();
        if (CaseAccess.open(actor)) {
            links.add(new DeskLink("aspiration.desk.menu", PATH, queue.waiting(actor), ORDER, DeskGroup.RESIDENTS));
        }
        if (actor.mayAnywhere(Action.WORK_CASE)) {
            links.add(new DeskLink("aspiration.desk.templates", TEMPLATES, 0, ORDER + 1, DeskGroup.RESIDENTS));
        }
        if (keepers.includes(actor)) {
            links.add(new DeskLink("aspiration.desk.rules", RULES, 0, BEHIND_THE_DESKS, DeskGroup.SETTINGS));
        }
        return links;
    }
}
