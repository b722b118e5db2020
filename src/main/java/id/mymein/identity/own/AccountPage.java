package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.Emails;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.own.OwnAccount.Profile;
import id.mymein.identity.passkey.Passkeys;
import id.mymein.identity.session.Sessions;
import id.mymein.identity.signin.Confirmation;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one's own account on one page. */
@Controller
class AccountPage {

    static final String PATH = "/akun";
    private static final String TEMPLATE = "identity/own/account";
    private static final Set<String> NOTICES = Set.of("lama", "tersimpan", "sandi");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    private final OwnAccount own;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Confirmation confirmation;

    AccountPage(
            OwnAccount own, SecondFactors factors, Passkeys passkeys, Sessions sessions, Confirmation confirmation) {
        this.confirmation = confirmation;
        this.passkeys = passkeys;
        this.own = own;
        this.factors = factors;
        this.sessions = sessions;
    }

    /** What the person typed. */
    record Form(String nama, String surel, String bahasa) {}

    record View(
            Actor actor,
            Profile profile,
            Confirmation.By by,
            Form form,
            FormErrors errors,
            @Nullable String notice,
            boolean secondFactor,
            int recoveryCodes,
            List<Passkeys.Row> passkeys,
            int sessions) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(name = "pesan", defaultValue = "") String notice) {
        Profile profile = own.profile(actor);
        var form = new Form(profile.name(), profile.email(), profile.language());
        String key = NOTICES.contains(notice) ? "identity.own.notice." + notice : null;
        return Html.page(TEMPLATE, view(actor, profile, form, FormErrors.none(), key));
    }

    @PostMapping(PATH)
    ModelAndView change(
            Actor actor,
            Form typed,
            @RequestParam(name = "sandi", defaultValue = "") String proof,
            HttpServletRequest request) {
        var form = new Form(text(typed.nama()), text(typed.surel()), "en".equals(typed.bahasa()) ? "en" : "id");
        Profile profile = own.profile(actor);
        FormErrors errors = errors(form);
        if (!errors.any() && !form.surel().equals(profile.email())) {
            prove(actor, proof, request, errors);
        }
        if (errors.any()) {
            return Html.invalid(TEMPLATE, view(actor, profile, form, errors, null));
        }
        own.change(actor, form.nama(), form.surel(), form.bahasa());
        return Html.seeOther(PATH + "?pesan=tersimpan");
    }

    /** By the address a provider knows the person: who finds a session open shall not put an own one there. */
    private void prove(Actor actor, String typed, HttpServletRequest request, FormErrors errors) {
        switch (confirmation.check(actor.account(), typed, request)) {
            case Outcome.Right right -> {}
            case Outcome.Wrong() ->
                errors.add("sandi", confirmation.by(actor.account()).wrong());
            case Outcome.Wait wait -> errors.add("sandi", "identity.password.wait");
        }
    }

    private static FormErrors errors(Form form) {
        var errors = FormErrors.none();
        if (form.nama().isEmpty()) {
            errors.add("nama", "identity.name.missing");
        } else if (form.nama().length() > LONGEST_NAME) {
            errors.add("nama", "identity.tooLong", LONGEST_NAME);
        }
        if (!form.surel().isEmpty() && !Emails.isOne(form.surel())) {
            errors.add("surel", "identity.email.wrong");
        } else if (form.surel().length() > LONGEST_EMAIL) {
            errors.add("surel", "identity.tooLong", LONGEST_EMAIL);
        }
        return errors;
    }

    private View view(Actor actor, Profile profile, Form form, FormErrors errors, @Nullable String notice) {
        return new View(
                actor,
                profile,
                confirmation.by(actor.account()),
                form,
                errors,
                notice,
                factors.has(actor.account()),
                factors.recoveryCodesLeft(actor.account()),
                passkeys.of(actor.account()),
                sessions.open(actor.account()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
