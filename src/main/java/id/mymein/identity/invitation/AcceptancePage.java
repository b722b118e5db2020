package id.mymein.identity.invitation;

import id.mymein.identity.Emails;
import id.mymein.identity.invitation.Acceptance.Newcomer;
import id.mymein.identity.invitation.Acceptance.Result;
import id.mymein.identity.password.PasswordRule;
import id.mymein.identity.signin.Devices;
import id.mymein.identity.signin.SignInSteps;
import id.mymein.identity.signin.Way;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind an invitation's link: the invited person makes an account and is led on as at any sign-in. */
@Controller
class AcceptancePage {

    private static final String PATH = "/undangan/{token}";
    private static final String TEMPLATE = "identity/invitation/accept";
    private static final int LONGEST_NAME = 200;
    private static final Pattern LOGIN = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{2,63}");

    private final Acceptance acceptance;
    private final PasswordRule rule;
    private final SignInSteps steps;
    private final Devices devices;

    AcceptancePage(Acceptance acceptance, PasswordRule rule, SignInSteps steps, Devices devices) {
        this.acceptance = acceptance;
        this.rule = rule;
        this.steps = steps;
        this.devices = devices;
    }

    /** What was typed, but the password. */
    record Form(String nama, String masuk, String surel) {}

    record View(String path, Invitation invitation, Form form, FormErrors errors, boolean stale) {}

    /** @param state null for a link that never was */
    record VoidView(Invitation.@Nullable State state) {}

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(name = "pesan", defaultValue = "") String notice,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitation> invitation = acceptance.find(token);
        if (invitation.isEmpty() || invitation.get().state() != Invitation.State.OPEN) {
            return noLonger(invitation);
        }
        devices.mark(request, response);
        var form = new Form(invitation.get().label(), "", "");
        return Html.page(
                TEMPLATE,
                new View(request.getRequestURI(), invitation.get(), form, FormErrors.none(), notice.equals("lama")));
    }

    @PostMapping(PATH)
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "masuk", defaultValue = "") String login,
            @RequestParam(name = "surel", defaultValue = "") String email,
            @RequestParam(name = "sandiBaru", defaultValue = "") String password,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitation> invitation = acceptance.find(token);
        if (invitation.isEmpty() || invitation.get().state() != Invitation.State.OPEN) {
            return noLonger(invitation);
        }
        var form = new Form(name.strip(), login.strip(), email.strip());
        FormErrors errors = errors(form, password);
        if (errors.any()) {
            return again(request, invitation.get(), form, errors);
        }
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        var newcomer = new Newcomer(form.masuk(), form.nama(), form.surel(), password, language);
        return switch (acceptance.accept(invitation.get(), newcomer)) {
            case Result.Accepted accepted ->
                Html.seeOther(steps.begin(accepted.account(), Way.INVITATION, false, "/meja", request, response));
            case Result.LoginTaken() ->
                again(
                        request,
                        invitation.get(),
                        form,
                        FormErrors.none().add("masuk", "identity.invitation.login.taken"));
            case Result.NoLongerValid() -> noLonger(acceptance.find(token));
        };
    }

    private FormErrors errors(Form form, String password) {
        var errors = FormErrors.none();
        if (form.nama().isEmpty()) {
            errors.add("nama", "identity.name.missing");
        } else if (form.nama().length() > LONGEST_NAME) {
            errors.add("nama", "identity.tooLong", LONGEST_NAME);
        }
        if (!LOGIN.matcher(form.masuk()).matches() && !Emails.isOne(form.masuk())) {
            errors.add("masuk", "identity.invitation.login.wrong");
        }
        if (!form.surel().isEmpty() && !Emails.isOne(form.surel())) {
            errors.add("surel", "identity.email.wrong");
        }
        rule.weakness(password, form.masuk())
                .ifPresent(weakness -> errors.add("sandiBaru", weakness.key(), PasswordRule.SHORTEST));
        return errors;
    }

    private static ModelAndView again(HttpServletRequest request, Invitation invitation, Form form, FormErrors errors) {
        return Html.invalid(TEMPLATE, new View(request.getRequestURI(), invitation, form, errors, false));
    }

    private static ModelAndView noLonger(Optional<Invitation> invitation) {
        Invitation.State state = invitation.map(Invitation::state).orElse(null);
        return Html.page(
                "identity/invitation/void",
                state == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE,
                new VoidView(state));
    }
}
