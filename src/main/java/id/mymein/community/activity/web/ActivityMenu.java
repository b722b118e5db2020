package id.mymein.community.activity.web;

import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to activities and what they add up to, for those who keep groups and those who read reports. */
@Component
class ActivityMenu implements DeskMenu {

    static final String PATH = "/meja/kim/kegiatan";
    static final String TOTALS = PATH + "/rekap";

    private static final int ORDER = 72;

    @Override
    public List<DeskLink> links(Actor actor) {
        return ActivityAccess.readsAny(actor)
                ? List.of(new DeskLink("community.activity.menu", PATH, 0, ORDER, DeskGroup.REGISTERS))
                : List.of();
    }
}
