package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two tabs of the administrator's pages. */
@Component
class ClockMenu implements DeskMenu {

    static final String DAYS = "/meja/admin/hari-libur";
    static final String RULES = "/meja/admin/tenggat";

    private static final int ORDER = 840;

    private final RuleKeepers keepers;

    ClockMenu(RuleKeepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return keepers.includes(actor)
                ? List.of(
                        new DeskLink("deadline.days.menu", DAYS, 0, ORDER, DeskGroup.SETTINGS),
                        new DeskLink("deadline.rules.menu", RULES, 0, ORDER + 1, DeskGroup.SETTINGS))
                : List.of();
    }
}
