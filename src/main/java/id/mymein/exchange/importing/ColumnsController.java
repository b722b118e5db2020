package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportId;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import java.util.HashMap;
import java.util.List;
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

/** Where a person says which column is which. */
@Controller
class ColumnsController {

    private static final String PAGE = "exchange/importing/columns";
    private static final String PATH = ImportController.ITEM + "/kolom";

    private final ImportDesk desk;
    private final Uploads uploads;
    private final RememberedMappings remembered;

    ColumnsController(ImportDesk desk, Uploads uploads, RememberedMappings remembered) {
        this.desk = desk;
        this.uploads = uploads;
        this.remembered = remembered;
    }

    @GetMapping(PATH)
    ModelAndView columns(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lembar,
            @RequestParam(defaultValue = "") String judul) {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        if (!choosing(mine)) {
            return Html.seeOther(ImportMenu.PATH + "/" + id);
        }
        boolean asked = !lembar.isEmpty() || !judul.isEmpty();
        int sheet = lembar.isEmpty() ? mine.at().sheet() : number(lembar);
        int header = asked ? number(judul) : mine.at().headerRow();
        Preview preview = uploads.preview(mine, sheet, header);
        return Html.page(PAGE, page(actor, mine, preview, asked));
    }

    private static boolean choosing(ImportDesk.Mine mine) {
        return mine.at().state() == ImportState.MAPPING || mine.at().state() == ImportState.CHECKED;
    }

    private ColumnsPage page(Actor actor, ImportDesk.Mine mine, Preview preview, boolean asked) {
        if (!asked && !mine.at().mapping().isEmpty()) {
            return new ColumnsPage(mine.at(), mine.kind(), preview, mine.at().mapping(), false, FormErrors.none());
        }
        List<String> names = preview.header().cells();
        Optional<Map<String, Integer>> earlier =
                remembered.find(actor.account(), mine.at().kind(), ColumnNames.fingerprint(names));
        return new ColumnsPage(
                mine.at(),
                mine.kind(),
                preview,
                earlier.orElseGet(() -> uploads.names(mine.kind()).guess(names)),
                earlier.isPresent(),
                FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView map(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        if (!choosing(mine)) {
            return Html.seeOther(ImportMenu.PATH + "/" + id);
        }
        Preview preview = uploads.preview(mine, number(form.getFirst("lembar")), number(form.getFirst("judul")));
        Map<String, Integer> mapping = new HashMap<>();
        FormErrors nonsense = FormErrors.none();
        for (ImportColumn column : mine.kind().columns()) {
            String place = Typed.line(form.getFirst("k-" + column.key()));
            if (place.matches("\\d{1,3}")) {
                mapping.put(column.key(), Integer.parseInt(place));
            } else if (!place.isEmpty()) {
                nonsense.add(column.key(), "exchange.columns.unknown");
            }
        }
        FormErrors errors = nonsense.any()
                ? nonsense
                : desk.map(
                        actor,
                        mine.at().id(),
                        preview.sheet(),
                        preview.header().number(),
                        preview.header().cells(),
                        mapping);
        return errors.any()
                ? Html.invalid(PAGE, new ColumnsPage(mine.at(), mine.kind(), preview, mapping, false, errors))
                : Html.seeOther(ImportMenu.PATH + "/" + id);
    }

    /** 0 where it is none, which asks to find the row of names. */
    private static int number(@Nullable String typed) {
        String number = Typed.line(typed);
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }
}
