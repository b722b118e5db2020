package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.sheet.SheetLimits;
import id.mymein.exchange.sheet.SheetRefused;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where data goes in and out, and an import as it stands. */
@Controller
class ImportController {

    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final String ITEM = ImportMenu.PATH + "/{id:" + ID + "}";
    static final String TOLD = "told";
    static final String WRONG = "wrong";

    private static final String HOME = "exchange/importing/home";
    private static final int LISTED = 30;

    private final ImportDesk desk;
    private final ImportMenu menu;
    private final Kinds kinds;
    private final Uploads uploads;
    private final ReportRows report;
    private final SheetLimits limits;

    ImportController(
            ImportDesk desk, ImportMenu menu, Kinds kinds, Uploads uploads, ReportRows report, SheetLimits limits) {
        this.desk = desk;
        this.menu = menu;
        this.kinds = kinds;
        this.uploads = uploads;
        this.report = report;
        this.limits = limits;
    }

    /** @param jenis key of the kind that is chosen already, from a link of a register */
    @GetMapping(ImportMenu.PATH)
    ModelAndView home(Actor actor, @RequestParam(defaultValue = "") String jenis, Model model) {
        if (!menu.open(actor)) {
            throw new NotFound();
        }
        return Html.page(HOME, page(actor, jenis, FormErrors.none(), told(model, TOLD)));
    }

    private HomePage page(Actor actor, String chosen, FormErrors errors, @Nullable String told) {
        return new HomePage(
                kinds.openTo(actor),
                desk.list(actor, LISTED),
                menu.tables(actor),
                chosen,
                limits.megabytes(),
                limits.rows(),
                errors,
                told);
    }

    static @Nullable String told(Model model, String name) {
        return model.getAttribute(name) instanceof String key ? key : null;
    }

    @PostMapping(ImportMenu.PATH)
    ModelAndView upload(
            Actor actor,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(required = false) @Nullable MultipartFile berkas) {
        if (kinds.openTo(actor).isEmpty()) {
            throw new NotFound();
        }
        FormErrors errors = FormErrors.none();
        Optional<ImportKind> kind = kinds.find(actor, jenis);
        if (kind.isEmpty()) {
            errors.add("jenis", "exchange.upload.kind");
        }
        if (berkas == null
                || berkas.getOriginalFilename() == null
                || berkas.getOriginalFilename().isEmpty()) {
            errors.add("berkas", "exchange.upload.file");
        }
        if (desk.full(actor)) {
            errors.add("berkas", "exchange.upload.full", ImportDesk.MOST_OPEN);
        }
        if (!errors.any() && berkas != null && kind.isPresent()) {
            try {
                ImportId id = uploads.take(actor, kind.get(), berkas);
                return Html.seeOther(ImportMenu.PATH + "/" + id + "/kolom");
            } catch (SheetRefused refused) {
                errors.add("berkas", refused.key(), refused.arguments().toArray());
            }
        }
        return Html.invalid(HOME, page(actor, jenis, errors, null));
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        SheetImport at = mine.at();
        if (at.state() == ImportState.MAPPING) {
            return Html.seeOther(ImportMenu.PATH + "/" + id + "/kolom");
        }
        boolean told = !at.working();
        return Html.page(
                "exchange/importing/item",
                new ItemPage(
                        at,
                        mine.kind(),
                        report.counts(at.id()),
                        told ? report.problems(at.id(), ItemPage.SHOWN) : List.of(),
                        report.problemCount(at.id()),
                        at.state() == ImportState.CHECKED ? report.known(at.id(), ItemPage.SHOWN) : List.of(),
                        told(model, TOLD),
                        told(model, WRONG)));
    }
}
