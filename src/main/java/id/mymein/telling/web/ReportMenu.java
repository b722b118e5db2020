package id.mymein.telling.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the answered cases, for everybody who writes stories. */
@Component
class ReportMenu implements DeskMenu {

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.WRITE_STORY)
                ? List.of(new DeskLink("telling.report.menu", ReportController.PATH, 0, 62, DeskGroup.WRITING))
                : List.of();
    }
}
