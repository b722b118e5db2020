package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.AspirationRefusal;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.aspiration.sending.web.ReceiptView.Entered;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What the holder of a receipt sees and does. */
@Controller
class ReceiptController {

    private static final String TEMPLATE = "aspiration/sending/receipt";
    private static final String START = "/aspirasi/tanda-terima/";
    static final String PATH = START + "{kode}";

    /** What was said after a step; anything else in the address says nothing. */
    private static final Set<String> SAID = Set.of("balasan", "nilai", "buka-lagi", "cabut");

    private final CodeDoor door;
    private final SenderDesk desk;
    private final FormPhotos photos;
    private final SenderDevices devices;
    private final ReceiptViews views;
    private final PublicHtml html;

    ReceiptController(
            CodeDoor door,
            SenderDesk desk,
            FormPhotos photos,
            SenderDevices devices,
            ReceiptViews views,
            PublicHtml html) {
        this.door = door;
        this.desk = desk;
        this.photos = photos;
        this.devices = devices;
        this.views = views;
        this.html = html;
    }

    static String path(String shown) {
        return START + shown;
    }

    /** A request for a receipt that is open. */
    private record Visit(CodeDoor.Open open, String device, Locale language) {}

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        Private.answer(response);
    }

    @GetMapping(PATH)
    ModelAndView receipt(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable String baru,
            @RequestParam(defaultValue = "") String pesan,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        return opened(kode, request, response, language, visit -> {
            String said = baru != null ? "baru" : SAID.contains(pesan) ? pesan : "";
            return Html.page(TEMPLATE, views.view(visit.open(), Entered.fresh(said), language));
        });
    }

    @PostMapping(PATH + "/balasan")
    ModelAndView reply(
            @PathVariable String kode,
            Entered.Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> foto,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        return opened(kode, request, response, language, visit -> {
            var entered = Entered.of(form);
            var sent = new FormPhotos.Sent(
                    entered.number(),
                    visit.device(),
                    entered.photos(),
                    form.dropped(),
                    foto == null ? List.of() : foto);
            FormPhotos.Taken taken = photos.take(
                    sent, visit.open().receipt().aspiration().region().value());
            if (!taken.refused().isEmpty()) {
                var errors = FormErrors.none();
                taken.refused()
                        .forEach(problem -> errors.add(
                                "foto", problem.key(), problem.arguments().toArray()));
                return wrong(visit, entered.with(taken.names()).with(errors));
            }
            return after(
                    visit,
                    "balasan",
                    entered.with(taken.names()),
                    desk.reply(visit.open().code(), entered.reply(), taken.photos()));
        });
    }

    @PostMapping(PATH + "/nilai")
    ModelAndView rate(
            @PathVariable String kode,
            Entered.Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var entered = Entered.of(form);
        return opened(
                kode,
                request,
                response,
                language,
                visit -> after(
                        visit,
                        "nilai",
                        entered,
                        desk.rate(visit.open().code(), entered.satisfaction(), entered.note())));
    }

    @PostMapping(PATH + "/buka-lagi")
    ModelAndView reopen(
            @PathVariable String kode,
            Entered.Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var entered = Entered.of(form);
        return opened(
                kode,
                request,
                response,
                language,
                visit -> after(
                        visit, "buka-lagi", entered, desk.reopen(visit.open().code(), entered.note())));
    }

    @PostMapping(PATH + "/cabut")
    ModelAndView withdraw(
            @PathVariable String kode,
            Entered.Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var entered = Entered.of(form);
        return opened(kode, request, response, language, visit -> {
            if (!entered.sure()) {
                return wrong(visit, entered.with(FormErrors.none().add("yakin", "aspiration.send.receipt.unsure")));
            }
            return after(visit, "cabut", entered, desk.withdraw(visit.open().code(), entered.reason()));
        });
    }

    private ModelAndView opened(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Function<Visit, ModelAndView> then) {
        String device = devices.device(request, response);
        CodeDoor.Opened opened = door.open(code, device);
        return opened instanceof CodeDoor.Open open
                ? then.apply(new Visit(open, device, language))
                : TrackPage.closed(opened, code);
    }

    private ModelAndView after(Visit visit, String step, Entered entered, AspirationResult result) {
        return switch (result) {
            case AspirationResult.Done done ->
                Html.seeOther(html.link(path(visit.open().shown()), visit.language()) + "?pesan=" + step);
            case AspirationResult.Wrong(FormErrors errors) -> wrong(visit, entered.with(renamed(step, errors)));
            case AspirationResult.Refused(AspirationRefusal reason)
            when missing(reason) ->
                wrong(
                        visit,
                        entered.with(
                                FormErrors.none().add(step.equals("balasan") ? "balasan" : "catatan", reason.key())));
            case AspirationResult.Refused(AspirationRefusal reason) -> conflict(visit, entered, reason.key());
            case AspirationResult.Stale stale -> conflict(visit, entered, AspirationRefusal.NOT_IN_THIS_STATE.key());
        };
    }

    private static boolean missing(AspirationRefusal reason) {
        return reason == AspirationRefusal.TEXT_MISSING || reason == AspirationRefusal.REASON_MISSING;
    }

    /** The reason of a withdrawal stands in a form of its own. */
    private static FormErrors renamed(String step, FormErrors errors) {
        if (!step.equals("cabut")) {
            return errors;
        }
        var renamed = FormErrors.none();
        errors.all()
                .values()
                .forEach(problems -> problems.forEach(problem ->
                        renamed.add("alasan", problem.key(), problem.arguments().toArray())));
        return renamed;
    }

    private ModelAndView wrong(Visit visit, Entered entered) {
        return Html.invalid(TEMPLATE, views.view(visit.open(), entered, visit.language()));
    }

    private ModelAndView conflict(Visit visit, Entered entered, String key) {
        return door.open(visit.open().shown(), visit.device()) instanceof CodeDoor.Open now
                ? Html.page(TEMPLATE, HttpStatus.CONFLICT, views.view(now, entered.refused(key), visit.language()))
                : TrackPage.closed(new CodeDoor.Unknown(), visit.open().shown());
    }
}
