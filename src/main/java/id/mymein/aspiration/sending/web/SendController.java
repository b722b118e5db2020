package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.aspiration.sending.SendingLimits;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what residents send, without an account and without a script. */
@Controller
class SendController {

    static final String PATH = "/aspirasi/kirim";
    private static final String FORM = "aspiration/sending/form";

    private final Intake intake;
    private final FormPhotos photos;
    private final SenderDevices devices;
    private final SendingLimits limits;
    private final Categories categories;
    private final ReceiptPrefixes prefixes;
    private final SendViews views;
    private final PublicHtml html;

    SendController(
            Intake intake,
            FormPhotos photos,
            SenderDevices devices,
            SendingLimits limits,
            Categories categories,
            ReceiptPrefixes prefixes,
            SendViews views,
            PublicHtml html) {
        this.intake = intake;
        this.photos = photos;
        this.devices = devices;
        this.limits = limits;
        this.categories = categories;
        this.prefixes = prefixes;
        this.views = views;
        this.html = html;
    }

    /** A form that arrived, with what the server knows of it. */
    private record Arrived(SendForm form, UUID number, String device, FormPhotos.Taken photos, Locale language) {

        String text() {
            return form.text();
        }
    }

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        Private.answer(response);
    }

    @GetMapping(PATH)
    ModelAndView form(SendForm form, HttpServletRequest request, HttpServletResponse response, Locale language) {
        devices.device(request, response);
        return Html.page(FORM, views.fresh(form, language));
    }

    @PostMapping(PATH)
    ModelAndView send(
            SendForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> foto,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        String device = devices.device(request, response);
        UUID number = form.number().orElseGet(UUID::randomUUID);
        List<MultipartFile> files = foto == null || !form.trap().isEmpty() ? List.of() : foto;
        var taken = photos.take(new FormPhotos.Sent(number, device, form.sent(), form.dropped(), files), form.region());
        return decide(new Arrived(form, number, device, taken, language));
    }

    private ModelAndView decide(Arrived arrived) {
        var errors = FormErrors.none();
        long before = limits.sentLately(arrived.text());
        Sending sending = sending(arrived, errors, before > 0);
        errors.addAll(intake.check(sending));
        arrived.form().choices(errors);
        arrived.photos().into(errors);
        if (errors.any()) {
            return again(arrived, errors, HttpStatus.UNPROCESSABLE_CONTENT, "");
        }
        if (limits.tooOften(arrived.device(), before)) {
            return again(arrived, errors, HttpStatus.TOO_MANY_REQUESTS, "aspiration.send.tooOften");
        }
        return switch (intake.send(sending)) {
            case SendResult.Received(var id, var number, ReceiptCode code) -> {
                limits.sent(arrived.text());
                yield receipt(code, sending, arrived.language());
            }
            case SendResult.Wrong(FormErrors wrong) -> again(arrived, wrong, HttpStatus.UNPROCESSABLE_CONTENT, "");
            case SendResult.TooMany() ->
                again(arrived, errors, HttpStatus.TOO_MANY_REQUESTS, "aspiration.send.tooMany");
        };
    }

    private ModelAndView again(Arrived arrived, FormErrors errors, HttpStatus status, String late) {
        return Html.page(
                FORM,
                status,
                views.again(
                        arrived.form(),
                        arrived.number(),
                        errors,
                        arrived.photos().names(),
                        late,
                        arrived.language()));
    }

    private ModelAndView receipt(ReceiptCode code, Sending sending, Locale language) {
        String shown = code.shown(prefixes.of(new RegionCode(sending.region())));
        return Html.seeOther(html.link(ReceiptController.path(shown), language) + "?baru=ya");
    }

    private Sending sending(Arrived arrived, FormErrors errors, boolean sentBefore) {
        SendForm form = arrived.form();
        SpamScore spam = SpamScore.of(arrived.text(), sentBefore);
        String language = arrived.language().equals(Languages.ENGLISH) ? "en" : "id";
        return form.sending(
                arrived.number(),
                AspirationSource.WEB,
                categories.guess(arrived.text()).orElse(""),
                arrived.photos().photos(),
                new Sending.Who(form.name(), form.email(), form.phone(), language, arrived.device(), null),
                new Spam(spam.score(), spam.reasons().stream().map(Enum::name).toList()),
                errors);
    }
}
