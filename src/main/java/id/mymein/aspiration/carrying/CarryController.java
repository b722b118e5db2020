package id.mymein.aspiration.carrying;

import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.Sending.Carrier;
import id.mymein.aspiration.carrying.CarryViews.Form;
import id.mymein.aspiration.carrying.CarryViews.Slip;
import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.aspiration.sending.web.Private;
import id.mymein.aspiration.sending.web.SendForm;
import id.mymein.aspiration.sending.web.SendView;
import id.mymein.aspiration.sending.web.SendViews;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.QrCode;
import id.mymein.region.RegionCode;
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

/**
 * Takes in what somebody says to a KIM member or in the village's office. The answer to the form is the slip with the code, for
 * the person alone: no address leads to it again, and nothing of it is kept in a session.
 */
@Controller
class CarryController {

    static final String PATH = CarriedController.PATH + "/baru";
    private static final String FORM = "aspiration/carrying/form";

    private final Intake intake;
    private final FormPhotos photos;
    private final Categories categories;
    private final ReceiptPrefixes prefixes;
    private final SendViews views;
    private final PublicHtml html;

    CarryController(
            Intake intake,
            FormPhotos photos,
            Categories categories,
            ReceiptPrefixes prefixes,
            SendViews views,
            PublicHtml html) {
        this.intake = intake;
        this.photos = photos;
        this.categories = categories;
        this.prefixes = prefixes;
        this.views = views;
        this.html = html;
    }

    /** A form that arrived, with what the server knows of it. */
    private record Arrived(
            Actor actor, SendForm form, CarryForm typed, UUID number, FormPhotos.Taken photos, Locale language) {

        List<Grant> offices() {
            return CarriedController.offices(actor);
        }

        Grant office() {
            return typed.office(offices());
        }
    }

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        Private.answer(response);
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor, Locale language) {
        List<Grant> offices = CarriedController.offices(actor);
        SendForm form = SendForm.at(offices.getFirst().region());
        return Html.page(FORM, view(views.fresh(form, language), CarryForm.empty(), offices));
    }

    @PostMapping(PATH)
    ModelAndView send(
            Actor actor,
            SendForm form,
            CarryForm typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> foto,
            Locale language) {
        CarriedController.offices(actor);
        UUID number = form.number().orElseGet(UUID::randomUUID);
        List<MultipartFile> files = foto == null ? List.of() : foto;
        var sent = new FormPhotos.Sent(number, actor.auditName(), form.sent(), form.dropped(), files);
        return decide(new Arrived(actor, form, typed, number, photos.take(sent, form.region()), language));
    }

    private ModelAndView decide(Arrived arrived) {
        var errors = FormErrors.none();
        Sending sending = sending(arrived, errors);
        errors.addAll(intake.check(sending));
        if (!errors.has("wilayah") && !arrived.office().region().contains(new RegionCode(sending.region()))) {
            errors.add(
                    "wilayah", "aspiration.carry.wrong.region", arrived.office().officeName());
        }
        arrived.form().choices(errors);
        arrived.photos().into(errors);
        if (errors.any()) {
            return again(arrived, errors, HttpStatus.UNPROCESSABLE_CONTENT, "");
        }
        return switch (intake.send(sending)) {
            case SendResult.Received(var id, var number, ReceiptCode code) -> slip(code, sending, arrived);
            case SendResult.Wrong(FormErrors wrong) -> again(arrived, wrong, HttpStatus.UNPROCESSABLE_CONTENT, "");
            case SendResult.TooMany() ->
                again(arrived, errors, HttpStatus.TOO_MANY_REQUESTS, "aspiration.send.tooMany");
        };
    }

    private ModelAndView again(Arrived arrived, FormErrors errors, HttpStatus status, String late) {
        SendView send = views.again(
                arrived.form(), arrived.number(), errors, arrived.photos().names(), late, arrived.language());
        return Html.page(FORM, status, view(send, arrived.typed(), arrived.offices()));
    }

    private static Form view(SendView send, CarryForm typed, List<Grant> offices) {
        return new Form(send.within(offices.stream().map(Grant::region).toList()), typed, offices);
    }

    private ModelAndView slip(ReceiptCode code, Sending sending, Arrived arrived) {
        String shown = code.shown(prefixes.of(new RegionCode(sending.region())));
        return Html.page(
                "aspiration/carrying/slip",
                new Slip(
                        shown,
                        QrCode.of(html.address("/aspirasi/tanda-terima/" + shown, arrived.language())),
                        html.address("/aspirasi/lacak", arrived.language()),
                        arrived.office().officeName()));
    }

    private Sending sending(Arrived arrived, FormErrors errors) {
        SendForm form = arrived.form();
        SpamScore spam = SpamScore.of(form.text(), false);
        String language = arrived.language().equals(Languages.ENGLISH) ? "en" : "id";
        var carrier = new Carrier(arrived.actor().account(), arrived.office().office(), consent(arrived.typed()));
        return form.sending(
                arrived.number(),
                AspirationSource.BEHALF,
                categories.guess(form.text()).orElse(""),
                arrived.photos().photos(),
                // No device: many send through one office, and each is answerable for by an account.
                new Sending.Who(form.name(), form.email(), form.phone(), language, "", carrier),
                new Spam(spam.score(), spam.reasons().stream().map(Enum::name).toList()),
                errors);
    }

    /** As the person reads it who asks what is kept; empty where nothing was chosen. */
    private String consent(CarryForm typed) {
        return typed.consent()
                .map(consent -> html.words(Languages.INDONESIAN).text(consent.key()) + ". " + typed.words())
                .orElse("");
    }
}
