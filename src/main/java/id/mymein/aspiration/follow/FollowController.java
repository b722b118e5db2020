package id.mymein.aspiration.follow;

import id.mymein.notification.optin.MailAddress;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.OptIns;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the address of whoever wants to follow something. What it answers is the same for every address. */
@Controller
class FollowController {

    static final String PATH = OptInPages.FOLLOWING;

    private static final String FORM = "aspiration/follow/ask";

    private final Subjects subjects;
    private final OptIns optIns;
    private final PublicHtml html;

    FollowController(Subjects subjects, OptIns optIns, PublicHtml html) {
        this.subjects = subjects;
        this.optIns = optIns;
        this.html = html;
    }

    /**
     * What somebody typed.
     *
     * @param situs people do not see the field; programs fill it in
     */
    record Form(
            @Nullable String perkara,
            @Nullable String wilayah,
            @Nullable String kategori,
            @Nullable String surel,
            @Nullable String situs) {

        boolean ofNothing() {
            return (Typed.line(perkara) + Typed.line(wilayah) + Typed.line(kategori)).isEmpty();
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
     */
    record View(Subject subject, String email, FormErrors errors, boolean written, boolean possible) {

        boolean single() {
            return subject instanceof Subject.Case;
        }
    }

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        OptInPages.nobodyKeeps(response);
    }

    @GetMapping(PATH)
    ModelAndView form(Form form, @RequestParam(defaultValue = "") String pesan, Locale language) {
        if (form.ofNothing()) {
            return Html.seeOther(html.link("/aspirasi", OptInPages.shown(language)));
        }
        return Html.page(
                FORM, new View(subject(form), "", FormErrors.none(), pesan.equals("surat"), optIns.possible()));
    }

    @PostMapping(PATH)
    ModelAndView ask(Form form, Locale language) {
        Subject subject = subject(form);
        Optional<MailAddress> address = MailAddress.typed(form.email());
        if (address.isEmpty() || !optIns.possible()) {
            return Html.invalid(FORM, new View(subject, form.email(), wrong(form.email()), false, optIns.possible()));
        }
        if (!form.program()) {
            String written = OptInPages.shown(language).equals(Languages.ENGLISH) ? "en" : "id";
            optIns.ask(address.get(), subject.kind(), subject.topic(), written, FollowLetters.confirmation());
        }
        String value = URLEncoder.encode(subject.value(), StandardCharsets.UTF_8);
        return Html.seeOther(
                html.link(PATH, OptInPages.shown(language)) + "?" + subject.field() + "=" + value + "&pesan=surat");
    }

    private static FormErrors wrong(String email) {
        var errors = FormErrors.none();
        if (email.isEmpty()) {
            errors.add("surel", "aspiration.follow.wrong.empty");
        } else if (email.length() > MailAddress.LONGEST) {
            errors.add("surel", "aspiration.wrong.long", MailAddress.LONGEST, Typed.length(email));
        } else {
            errors.add("surel", "aspiration.wrong.surel");
        }
        return errors;
    }

    /** @throws NotFound where the public may read of no such thing */
    private Subject subject(Form form) {
        return subjects.typed(Typed.line(form.perkara()), Typed.line(form.wilayah()), Typed.line(form.kategori()))
                .orElseThrow(NotFound::new);
    }
}
