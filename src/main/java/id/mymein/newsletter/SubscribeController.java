package id.mymein.newsletter;

import id.mymein.notification.Notice;
import id.mymein.notification.optin.MailAddress;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.OptIns;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Typed;
import id.mymein.whatsapp.WhatsApp;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the address and the choice of whoever wants the newsletter. What it answers is the same for every address. */
@Controller
class SubscribeController {

    private static final String FORM = "newsletter/subscribe";

    private final SubscribeChoices choices;
    private final OptIns optIns;
    private final WhatsApp whatsapp;
    private final PublicHtml html;

    SubscribeController(SubscribeChoices choices, OptIns optIns, WhatsApp whatsapp, PublicHtml html) {
        this.choices = choices;
        this.optIns = optIns;
        this.whatsapp = whatsapp;
        this.html = html;
    }

    /**
     * What somebody typed.
     *
     * @param kerap how often
     * @param wilayah slug of a place; empty for everywhere
     * @param kategori slugs; none for all
     * @param situs people do not see the field; programs fill it in
     */
    record Form(
            @Nullable String kerap,
            @Nullable String wilayah,
            @Nullable List<String> kategori,
            @Nullable String surel,
            @Nullable String situs) {

        String often() {
            return Typed.line(kerap);
        }

        String place() {
            return Typed.line(wilayah);
        }

        List<String> categories() {
            return kategori == null
                    ? List.of()
                    : kategori.stream().map(Typed::line).toList();
        }

        String email() {
            return Typed.line(surel);
        }

        boolean program() {
            return !Typed.line(situs).isEmpty();
        }
    }

    /**
     * The form.
     *
     * @param written true where a letter was promised
     * @param possible false where this site sends no letters
     * @param whatsapp opens WhatsApp to ask there, for the place of the link where there was one; null where it is not set up
     */
    record View(
            Form typed,
            SubscribeChoices.Offered offered,
            FormErrors errors,
            boolean written,
            boolean possible,
            @Nullable String whatsapp) {

        boolean weekly() {
            return typed.often().equals(Frequency.WEEKLY.slug());
        }
    }

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        OptInPages.nobodyKeeps(response);
    }

    @GetMapping(NewsletterPaths.SUBSCRIBE)
    ModelAndView form(Form form, @RequestParam(defaultValue = "") String pesan) {
        // Only the choice is taken from a link; the address is typed.
        var typed = new Form(form.kerap(), form.wilayah(), form.kategori(), "", "");
        return Html.page(FORM, view(typed, FormErrors.none(), pesan.equals("surat")));
    }

    private View view(Form typed, FormErrors errors, boolean written) {
        String asking = choices.chosen(typed.place())
                .flatMap(whatsapp::of)
                .or(whatsapp::everything)
                .orElse(null);
        return new View(typed, choices.offered(), errors, written, optIns.possible(), asking);
    }

    @PostMapping(NewsletterPaths.SUBSCRIBE)
    ModelAndView ask(Form form, Locale language) {
        var errors = FormErrors.none();
        Optional<Choice> choice = choices.read(form.often(), form.place(), form.categories(), errors);
        Optional<MailAddress> address = MailAddress.typed(form.email());
        if (address.isEmpty()) {
            errors.add("surel", form.email().isEmpty() ? "newsletter.wrong.empty" : "newsletter.wrong.address");
        }
        if (errors.any() || choice.isEmpty() || address.isEmpty() || !optIns.possible()) {
            return Html.invalid(FORM, view(form, errors, false));
        }
        Locale shown = OptInPages.shown(language);
        if (!form.program()) {
            Notice confirmation = Notice.of(SubscriptionLetters.CONFIRM, NewsletterPaths.SUBSCRIBE);
            optIns.ask(address.get(), Choice.KIND, choice.get().topic(), shown.getLanguage(), confirmation);
        }
        return Html.seeOther(html.link(NewsletterPaths.SUBSCRIBE, shown) + "?pesan=surat");
    }
}
