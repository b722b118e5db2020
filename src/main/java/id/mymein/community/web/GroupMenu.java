package id.mymein.community.web;

import id.mymein.community.GroupAccess;
import id.mymein.community.GroupRegister;
import id.mymein.community.KimRules;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the register of groups, and for administrators to its rules. */
@Component
class GroupMenu implements DeskMenu {

    static final String PATH = "/meja/kim";
    /** What groups did, in figures. */
    static final String PULSE = PATH + "/denyut";

    static final String LEGAL = "/meja/dasar-hukum";
    static final String RULES = "/meja/admin/aturan-kim";

    private static final int BEHIND_NEWS = 65;
    private static final int BEHIND_OTHER_RULES = 812;

    private final GroupRegister register;
    private final KimRules rules;

    GroupMenu(GroupRegister register, KimRules rules) {
        this.register = register;
        this.rules = rules;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        var links = new ArrayList<DeskLink>();
        if (GroupAccess.open(actor) || ActivityAccess.readsAny(actor)) {
            links.add(new DeskLink("community.menu", PATH, register.waiting(actor), BEHIND_NEWS, DeskGroup.REGISTERS));
        }
        if (rules.keptBy(actor)) {
            links.add(new DeskLink("community.rules.menu", RULES, 0, BEHIND_OTHER_RULES, DeskGroup.SETTINGS));
        }
        return links;
    }
}
