package id.mymein.aspiration.privacy;

import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Takes what people ask of their own data and shows what came of it to whoever has the code of the receipt. */
@Controller
class PrivacyController {

    static final String PATH = "/data-pribadi";

    private static final String FORM = "aspiration/privacy/ask";

    private final DataRequests requests;
    private final CodeDoor door;
    private final SenderDevices devices;
    private final JsonMapper json;
    private final PublicHtml html;

    PrivacyController(DataRequests requests, CodeDoor door, SenderDevices devices, JsonMapper json, PublicHtml html) {
        this.requests = requests;
        this.door = door;
        this.devices = devices;
        this.json = json;
        this.html = html;
    }

    /**
     * What somebody typed.
     *
     * @param situs people do not see the field; programs fill it in
     */
    record Form(
            @Nullable String kode,
            @Nullable String apa,
            @Nullable String isi,
            @Nullable String surel,
            @Nullable String situs) {

        String code() {
            return Typed.line(kode);
        }

        Optional<Wish> wish() {
            return Wish.typed(Typed.line(apa));
        }

        String words() {
            return Typed.text(isi);
        }

        String email() {
            return Typed.line(surel);
        }

        boolean program() {
            return !Typed.line(situs).isEmpty();
        }
    }

    /** @param written true where a letter was promised */
    record View(Form form, FormErrors errors, boolean written) {}

    /**
     * What was asked with a receipt.
     *
     * @param code as it is shown
     * @param file true where the file may be taken
     */
    record Answers(String code, List<DataRequest> requests, boolean file) {}

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping(PATH)
    ModelAndView form(
            Form form,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            HttpServletResponse response) {
        devices.device(request, response);
        return Html.page(FORM, new View(form, FormErrors.none(), pesan.equals("surel")));
    }

    @PostMapping(PATH)
    ModelAndView ask(Form form, HttpServletRequest request, HttpServletResponse response, Locale language) {
        if (form.program()) {
            return written(language);
        }
        return form.code().isEmpty()
                ? byLetter(form, language)
                : byCode(form, devices.device(request, response), language);
    }

    private ModelAndView byLetter(Form form, Locale language) {
        var errors = FormErrors.none();
        if (form.email().isEmpty()) {
            errors.add("kode", "aspiration.privacy.wrong.neither");
        } else if (!DataDesk.email(form.email())) {
            errors.add("surel", "aspiration.wrong.surel");
        }
        if (errors.any()) {
            return Html.invalid(FORM, new View(form, errors, false));
        }
        requests.remind(form.email());
        return written(language);
    }

    private ModelAndView written(Locale language) {
        return Html.seeOther(html.link(PATH, shown(language)) + "?pesan=surel");
    }

    private ModelAndView byCode(Form form, String device, Locale language) {
        FormErrors errors = DataRequests.check(form.wish(), form.words());
        if (errors.any()) {
            return Html.invalid(FORM, new View(form, errors, false));
        }
        return switch (door.open(form.code(), device)) {
            case CodeDoor.Open(ReceiptCode _, String code, var receipt) -> {
                requests.ask(receipt, form.wish().orElseThrow(), form.words());
                yield Html.seeOther(html.link(PATH + "/" + code, shown(language)));
            }
            case CodeDoor.TooMany() ->
                Html.page(
                        FORM,
                        HttpStatus.TOO_MANY_REQUESTS,
                        new View(form, errors.add("kode", "aspiration.send.track.tooMany"), false));
            case CodeDoor.Mistyped _, CodeDoor.Unknown _ ->
                Html.invalid(FORM, new View(form, errors.add("kode", "aspiration.privacy.wrong.kode"), false));
        };
    }

    @GetMapping(PATH + "/{kode}")
    ModelAndView answers(@PathVariable String kode, HttpServletRequest request, HttpServletResponse response) {
        CodeDoor.Open open = opened(kode, request, response);
        List<DataRequest> all = requests.of(open.receipt().aspiration().id());
        boolean file = all.stream().anyMatch(DataRequests::opens);
        return Html.page("aspiration/privacy/answers", new Answers(open.shown(), all, file));
    }

    @GetMapping(PATH + "/{kode}/unduh")
    ResponseEntity<byte[]> file(@PathVariable String kode, HttpServletRequest request, HttpServletResponse response) {
        DataRequests.File file = requests.file(opened(kode, request, response).receipt());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"data-pribadi-" + file.number() + ".json\"")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }

    /** A code that is wrong, unknown or asked for too often is the same: there is nothing. */
    private CodeDoor.Open opened(String typed, HttpServletRequest request, HttpServletResponse response) {
        if (door.open(typed, devices.device(request, response)) instanceof CodeDoor.Open open) {
            return open;
        }
        throw new NotFound();
    }

    private static Locale shown(Locale language) {
        return language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
    }
}
