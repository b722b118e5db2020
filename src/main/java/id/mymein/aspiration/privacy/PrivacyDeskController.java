package id.mymein.aspiration.privacy;

import id.mymein.aspiration.Senders.Contact;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what people ask of their data, and takes what is decided. */
@Controller
class PrivacyDeskController {

    private static final String ITEM =
            DataDesk.PATH + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String PAGE = "aspiration/privacy/item";

    private final DataDesk desk;

    PrivacyDeskController(DataDesk desk) {
        this.desk = desk;
    }

    /** What somebody chose and typed. */
    record Form(
            @Nullable String putusan,
            @Nullable String alasan,
            @Nullable String nama,
            @Nullable String surel,
            @Nullable String telepon,
            @Nullable String versi) {

        static final Form BLANK = new Form(null, null, null, null, null, null);

        @Nullable
        Boolean grant() {
            return switch (putusan == null ? "" : putusan) {
                case "kabulkan" -> true;
                case "tolak" -> false;
                default -> null;
            };
        }

        String reason() {
            return Typed.text(alasan);
        }

        String name() {
            return Typed.line(nama);
        }

        String email() {
            return Typed.line(surel);
        }

        String phone() {
            return Typed.line(telepon);
        }

        int version() {
            return versi != null && versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : -1;
        }

        DataDesk.Decision decision() {
            return new DataDesk.Decision(grant(), reason(), new Contact(name(), email(), phone()));
        }
    }

    record ListPage(List<DataRequest> open, List<DataRequest> decided, boolean done) {}

    /** @param stale true where somebody else was faster */
    record ItemPage(DataRequest request, Form form, FormErrors errors, boolean stale) {}

    @GetMapping(DataDesk.PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String pesan) {
        List<DataRequest> all = desk.list(actor);
        return Html.page(
                "aspiration/privacy/list",
                new ListPage(
                        all.stream().filter(DataRequest::open).toList(),
                        all.stream().filter(request -> !request.open()).toList(),
                        pesan.equals("putus")));
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id) {
        return Html.page(PAGE, new ItemPage(desk.find(actor, id), Form.BLANK, FormErrors.none(), false));
    }

    @PostMapping(ITEM + "/putusan")
    ModelAndView decide(Actor actor, @PathVariable UUID id, Form form) {
        return switch (desk.decide(actor, id, form.version(), form.decision())) {
            case DataDesk.Done() -> Html.seeOther(DataDesk.PATH + "?pesan=putus");
            case DataDesk.Wrong(FormErrors errors) ->
                Html.invalid(PAGE, new ItemPage(desk.find(actor, id), form, errors, false));
            case DataDesk.Stale() ->
                Html.page(PAGE, HttpStatus.CONFLICT, new ItemPage(desk.find(actor, id), form, FormErrors.none(), true));
        };
    }
}
