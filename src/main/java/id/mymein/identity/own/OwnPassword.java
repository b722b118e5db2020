package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.password.PasswordRule;
import id.mymein.identity.password.Passwords;
import id.mymein.identity.session.Sessions;
import id.mymein.identity.signin.Confirmation;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's password; every other session of the person ends with the old one. */
@Controller
class OwnPassword {

    private static final String PATH = "/akun/sandi";
    private static final String TEMPLATE = "identity/own/password";

    private final OwnAccount own;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Confirmation confirmation;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    OwnPassword(
            OwnAccount own,
            Passwords passwords,
            PasswordRule rule,
            Confirmation confirmation,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.own = own;
        this.confirmation = confirmation;
        this.transaction = transaction;
        this.passwords = passwords;
        this.rule = rule;
        this.sessions = sessions;
    }

    record View(String login, Confirmation.By by, FormErrors errors) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return Html.page(TEMPLATE, view(actor, FormErrors.none()));
    }

    @PostMapping(PATH)
    ModelAndView change(
            Actor actor,
            @RequestParam(name = "sandiLama", defaultValue = "") String old,
            @RequestParam(name = "sandiBaru", defaultValue = "") String fresh,
            HttpServletRequest request) {
        FormErrors errors = errors(actor, old, fresh, request);
        if (errors.any()) {
            return Html.invalid(TEMPLATE, view(actor, errors));
        }
        transaction.executeWithoutResult(status -> {
            passwords.change(actor.account(), fresh);
            sessions.end(actor.account(), request.getSession().getId());
        });
        return Html.seeOther(AccountPage.PATH + "?pesan=sandi");
    }

    private FormErrors errors(Actor actor, String old, String fresh, HttpServletRequest request) {
        var errors = FormErrors.none();
        switch (confirmation.check(actor.account(), old, request)) {
            case Outcome.Right right -> {}
            case Outcome.Wrong() ->
                errors.add("sandiLama", confirmation.by(actor.account()).wrong());
            case Outcome.Wait wait -> errors.add("sandiLama", "identity.password.wait");
        }
        rule.weakness(fresh, own.profile(actor).login())
                .ifPresent(weakness -> errors.add("sandiBaru", weakness.key(), PasswordRule.SHORTEST));
        if (!errors.any() && old.equals(fresh)) {
            errors.add("sandiBaru", "identity.password.SAME");
        }
        return errors;
    }

    private View view(Actor actor, FormErrors errors) {
        return new View(own.profile(actor).login(), confirmation.by(actor.account()), errors);
    }
}
