package id.mymein.exchange.importing;

import id.mymein.exchange.Decision;
import id.mymein.exchange.ImportId;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is decided on an import that was checked or written. */
@Controller
class StepController {

    private static final String ROW = "baris-";

    private final ImportDesk desk;

    StepController(ImportDesk desk) {
        this.desk = desk;
    }

    private static ModelAndView back(UUID id) {
        return Html.seeOther(ImportMenu.PATH + "/" + id);
    }

    /** One button decides for all, the other saves what was chosen for each. */
    @PostMapping(ImportController.ITEM + "/kembar")
    ModelAndView decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Optional<Decision> all = decision(form.getFirst("semua"));
        if (all.isPresent()) {
            desk.decideAll(actor, new ImportId(id), all.get());
        } else {
            Map<Integer, Decision> each = new HashMap<>();
            form.forEach((name, values) ->
                    row(name).ifPresent(row -> decision(values.getFirst()).ifPresent(what -> each.put(row, what))));
            desk.decide(actor, new ImportId(id), each);
        }
        next.addFlashAttribute(ImportController.TOLD, "exchange.told.decided");
        return back(id);
    }

    private static Optional<Integer> row(String name) {
        return name.matches(ROW + "\\d{1,7}")
                ? Optional.of(Integer.parseInt(name.substring(ROW.length())))
                : Optional.empty();
    }

    private static Optional<Decision> decision(@Nullable String typed) {
        return switch (Typed.line(typed).toLowerCase(Locale.ROOT)) {
            case "gabung" -> Optional.of(Decision.MERGE);
            case "timpa" -> Optional.of(Decision.OVERWRITE);
            case "lewati" -> Optional.of(Decision.SKIP);
            default -> Optional.empty();
        };
    }

    @PostMapping(ImportController.ITEM + "/tulis")
    ModelAndView write(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        String why = desk.write(actor, new ImportId(id));
        if (!why.isEmpty()) {
            next.addFlashAttribute(ImportController.WRONG, why);
        }
        return back(id);
    }

    @PostMapping(ImportController.ITEM + "/batal")
    ModelAndView giveUp(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        if (desk.giveUp(actor, new ImportId(id))) {
            next.addFlashAttribute(ImportController.TOLD, "exchange.told.givenUp");
            return Html.seeOther(ImportMenu.PATH);
        }
        next.addFlashAttribute(ImportController.WRONG, "exchange.tooLate");
        return back(id);
    }

    @PostMapping(ImportController.ITEM + "/lanjut")
    ModelAndView goOn(Actor actor, @PathVariable UUID id) {
        desk.goOn(actor, new ImportId(id));
        return back(id);
    }

    @GetMapping(ImportController.ITEM + "/urungkan")
    ModelAndView undoing(Actor actor, @PathVariable UUID id) {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        return mine.at().state() == ImportState.WRITTEN
                ? Html.page("exchange/importing/undo", new UndoPage(mine.at(), mine.kind(), false))
                : back(id);
    }

    @PostMapping(ImportController.ITEM + "/urungkan")
    ModelAndView undo(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes next) {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        if (yakin.isEmpty()) {
            return Html.invalid("exchange/importing/undo", new UndoPage(mine.at(), mine.kind(), true));
        }
        if (!desk.undo(actor, new ImportId(id))) {
            next.addFlashAttribute(ImportController.WRONG, "exchange.tooLate");
        }
        return back(id);
    }
}
