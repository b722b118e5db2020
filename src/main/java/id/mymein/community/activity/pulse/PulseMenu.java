package id.mymein.community.activity.pulse;

import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the pulse of all groups that somebody may read. */
@Component
class PulseMenu implements DeskMenu {

    private static final int ORDER = 74;

    @Override
    public List<DeskLink> links(Actor actor) {
        return ActivityAccess.readsAny(actor)
                ? List.of(new DeskLink(
                        "community.activity.pulse.menu", PulseController.PATH, 0, ORDER, DeskGroup.REGISTERS))
                : List.of();
    }
}
