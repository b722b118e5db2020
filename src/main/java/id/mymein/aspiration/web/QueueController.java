package id.mymein.aspiration.web;

import id.mymein.aspiration.AspirationQueue;
import id.mymein.aspiration.AspirationQueue.Count;
import id.mymein.aspiration.AspirationQueue.Listed;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.CasePile;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens the desk of aspirations on what waits for this person. */
@Controller
class QueueController {

    private final AspirationQueue queue;
    private final CaseCategories categories;
    private final CasePlaces places;
    private final Offices offices;

    QueueController(AspirationQueue queue, CaseCategories categories, CasePlaces places, Offices offices) {
        this.queue = queue;
        this.categories = categories;
        this.places = places;
        this.offices = offices;
    }

    @GetMapping(CaseMenu.PATH)
    ModelAndView queue(Actor actor, @RequestParam MultiValueMap<String, String> asked, Model model) {
        if (!CaseAccess.open(actor)) {
            throw new NotFound();
        }
        Set<CasePile> piles = CasePile.of(actor);
        Map<CasePile, Count> counts = queue.counts(actor);
        QueueChoice choice = QueueChoice.of(new CaseInput(asked), QueueView.first(piles, counts));
        Listed listed = queue.list(actor, choice.pile(), choice.filter(), choice.page());
        return Html.page(
                "aspiration/web/queue",
                new QueueView(
                        choice,
                        listed,
                        counts,
                        shown(actor, piles, counts),
                        categories.all(),
                        places.of(actor),
                        asked(actor),
                        offices.find(listed.rows().stream()
                                .map(AspirationQueue.Row::disposition)
                                .filter(Objects::nonNull)
                                .map(Disposition::office)
                                .toList()),
                        places,
                        choice.pile() == CasePile.FORWARD && CaseAccess.verifying(actor).length > 0,
                        Answers.told(model),
                        Answers.problem(model)));
    }

    /** An office that verifies is seldom handed something itself: those piles show when something is in them. */
    private static List<CasePile> shown(Actor actor, Set<CasePile> piles, Map<CasePile, Count> counts) {
        boolean verifies = CaseAccess.verifying(actor).length > 0;
        Set<CasePile> seldom = Set.of(CasePile.TAKE, CasePile.WORK, CasePile.FINISH);
        return piles.stream()
                .filter(pile -> !verifies || !seldom.contains(pile) || counts.containsKey(pile))
                .toList();
    }

    private List<Office> asked(Actor actor) {
        return Stream.of(CaseAccess.verifying(actor), actor.regionsFor(Action.READ_REPORTS))
                .flatMap(Arrays::stream)
                .distinct()
                .flatMap(region -> offices.within(new RegionCode(region)).stream())
                .filter(office -> office.kind() != OfficeKind.KIM_GROUP)
                .distinct()
                .toList();
    }
}
