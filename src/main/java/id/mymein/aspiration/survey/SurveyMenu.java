package id.mymein.aspiration.survey;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the satisfaction surveys. */
@Component
class SurveyMenu implements DeskMenu {

    static final String PATH = "/meja/survei";

    private static final int ORDER = 75;

    @Override
    public List<DeskLink> links(Actor actor) {
        return SurveyDesk.open(actor)
                ? List.of(new DeskLink("aspiration.survey.menu", PATH, 0, ORDER, DeskGroup.RESIDENTS))
                : List.of();
    }
}
