package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.CasePile;
import id.mymein.aspiration.Dispositions;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands several verified aspirations to one office with one instruction, and says which went and which did not. */
@Controller
class BulkController {

    static final String PATH = CaseMenu.PATH + "/disposisi";
    private static final String RESULT = PATH + "/hasil";
    private static final String HANDED = "handed";

    private final AspirationDesk desk;
    private final Dispositions dispositions;

    BulkController(AspirationDesk desk, Dispositions dispositions) {
        this.desk = desk;
        this.dispositions = dispositions;
    }

    /**
     * The form.
     *
     * @param chosen those that are to be handed on
     * @param offices that can get at least one of them
     */
    record BulkPage(List<Aspiration> chosen, List<Office> offices, CaseInput input, FormErrors errors) {
        BulkPage {
            chosen = List.copyOf(chosen);
            offices = List.copyOf(offices);
        }

        boolean chosen(Office office) {
            return input.line("instansi").equals(office.id().toString());
        }
    }

    /** @param problem message key of why it did not go; empty where it went */
    record Outcome(UUID id, long number, String title, String problem) implements Serializable {}

    /** What became of all of them. */
    record Handover(ArrayList<Outcome> outcomes) implements Serializable {

        long gone() {
            return outcomes.stream()
                    .filter(outcome -> outcome.problem().isEmpty())
                    .count();
        }

        long left() {
            return outcomes.size() - gone();
        }
    }

    @GetMapping(PATH)
    ModelAndView asking(Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        requireVerifier(actor);
        var input = new CaseInput(asked);
        List<Aspiration> chosen = chosen(actor, input);
        return chosen.isEmpty()
                ? Html.seeOther(CaseMenu.PATH + "?antrean=" + CasePile.FORWARD.slug())
                : Html.page("aspiration/web/bulk", page(actor, chosen, input, FormErrors.none()));
    }

    private static void requireVerifier(Actor actor) {
        if (CaseAccess.verifying(actor).length == 0) {
            throw new NotFound();
        }
    }

    /** What is somebody else's or made up is as if it had not been ticked. */
    private List<Aspiration> chosen(Actor actor, CaseInput input) {
        return input.ids("pilih").stream()
                .flatMap(id -> desk.look(actor, new AspirationId(id)).stream())
                .toList();
    }

    private BulkPage page(Actor actor, List<Aspiration> chosen, CaseInput input, FormErrors errors) {
        Set<Office> offices = new LinkedHashSet<>();
        chosen.forEach(aspiration -> offices.addAll(desk.candidates(actor, aspiration.id())));
        return new BulkPage(
                chosen,
                offices.stream().sorted(Comparator.comparing(Office::name)).toList(),
                input,
                errors);
    }

    @PostMapping(PATH)
    ModelAndView hand(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        requireVerifier(actor);
        var input = new CaseInput(sent);
        List<Aspiration> chosen = chosen(actor, input);
        var errors = FormErrors.none();
        if (input.office("instansi").isEmpty()) {
            errors.add("instansi", "aspiration.refusal.office_missing");
        }
        int length = input.text("instruksi").length();
        if (length > 8000) {
            errors.add("instruksi", "aspiration.wrong.long", 8000, length);
        }
        if (chosen.isEmpty()) {
            return Html.seeOther(CaseMenu.PATH + "?antrean=" + CasePile.FORWARD.slug());
        }
        if (errors.any()) {
            return Html.invalid("aspiration/web/bulk", page(actor, chosen, input, errors));
        }
        var outcomes = new ArrayList<Outcome>();
        chosen.forEach(aspiration -> outcomes.add(hand(actor, aspiration, input)));
        flash.addFlashAttribute(HANDED, new Handover(outcomes));
        return Html.seeOther(RESULT);
    }

    /** Each in a transaction of its own: one that does not go keeps no other back. */
    private Outcome hand(Actor actor, Aspiration aspiration, CaseInput input) {
        Handed handed = StepTaking.handed(input);
        int version = input.number("v-" + aspiration.id()).map(Long::intValue).orElse(-1);
        boolean ready =
                aspiration.state() == AspirationState.VERIFIED && CaseAccess.verifies(actor, aspiration.region());
        String problem = ready
                ? problem(dispositions.dispose(actor, aspiration.id(), version, handed))
                : "aspiration.desk.bulk.notVerified";
        return new Outcome(aspiration.id().value(), aspiration.number(), aspiration.title(), problem);
    }

    private static String problem(AspirationResult result) {
        return switch (result) {
            case AspirationResult.Done done -> "";
            case AspirationResult.Wrong wrong -> "aspiration.desk.bulk.elsewhere";
            case AspirationResult.Stale stale -> "aspiration.desk.bulk.stale";
            case AspirationResult.Refused refused -> refused.reason().key();
        };
    }

    @GetMapping(RESULT)
    ModelAndView result(Actor actor, Model model) {
        requireVerifier(actor);
        return model.getAttribute(HANDED) instanceof Handover handover
                ? Html.page("aspiration/web/handed", handover)
                : Html.seeOther(CaseMenu.PATH);
    }
}
