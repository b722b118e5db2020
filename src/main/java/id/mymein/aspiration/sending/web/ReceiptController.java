package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.aspiration.sending.web.ReceiptView.Entered;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    static final String TEMPLATE = "aspiration/sending/receipt";
    private static final String START = "/aspirasi/tanda-terima/";
    static final String PATH = START + "{kode}";

    /** What was said after a step; anything else in the address says nothing. */
    private static final Set<String> SAID = Set.of("balasan", "nilai", "buka-lagi", "cabut");

    private final CodeDoor door;
    private final SenderDesk desk;
    private final FormPhotos photos;
    private final SenderDevices devices;
    private final ReceiptViews views;
    private final ReceiptAnswers answers;

    ReceiptController(
            CodeDoor door,
            SenderDesk desk,
            FormPhotos photos,
            SenderDevices devices,
            ReceiptViews views,
            ReceiptAnswers answers) {
        this.door = door;
        this.desk = desk;
        this.photos = photos;
        this.devices = devices;
        this.views = views;
        this.answers = answers;
    }

    static String path(String shown) {
        return START + shown;
    }

    /** A request for a receipt that is open. */
    record Visit(CodeDoor.Open open, String device, Locale language) {}

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
        return acted(kode, form, request, response, language, visit -> {
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
                return answers.wrong(visit, entered.with(taken.names()).with(errors));
            }
            return answers.after(
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
        return acted(
                kode,
                form,
                request,
                response,
                language,
                visit -> answers.after(
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
        return acted(
                kode,
                form,
                request,
                response,
                language,
                visit -> answers.after(
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
        return acted(kode, form, request, response, language, visit -> {
            if (!entered.sure()) {
                return answers.wrong(
                        visit, entered.with(FormErrors.none().add("yakin", "aspiration.send.receipt.unsure")));
            }
            return answers.after(
                    visit, "cabut", entered, desk.withdraw(visit.open().code(), entered.reason()));
        });
    }

    private ModelAndView acted(
            String code,
            Entered.Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Function<Visit, ModelAndView> then) {
        return opened(
                code,
                request,
                response,
                language,
                visit -> door.step(visit.open()) ? then.apply(visit) : answers.tooMany(visit, Entered.of(form)));
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
}
