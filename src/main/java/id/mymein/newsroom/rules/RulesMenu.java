package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** A tab of the administrator's pages; its own pages are tabs below it. */
@Component
class RulesMenu implements DeskMenu {

    static final String PATH = "/meja/admin/aturan";

    private static final int ORDER = 810;

    private final RuleKeepers keepers;

    RulesMenu(RuleKeepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return keepers.includes(actor)
                ? List.of(new DeskLink("newsroom.rules.menu", PATH, 0, ORDER, DeskGroup.SETTINGS))
                : List.of();
    }
}
