package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.password.PasswordRule;
import id.mymein.identity.password.Passwords;
import id.mymein.identity.session.Sessions;
import id.mymein.identity.signin.SignIns;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpSession;
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
    private final SignIns signIns;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    OwnPassword(
            OwnAccount own,
            Passwords passwords,
            PasswordRule rule,
            SignIns signIns,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.own = own;
        this.signIns = signIns;
        this.transaction = transaction;
        this.passwords = passwords;
        this.rule = rule;
        this.sessions = sessions;
    }

    record View(String login, boolean hasPassword, FormErrors errors) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return Html.page(TEMPLATE, view(actor, FormErrors.none()));
    }

    @PostMapping(PATH)
    ModelAndView change(
            Actor actor,
            @RequestParam(name = "sandiLama", defaultValue = "") String old,
            @RequestParam(name = "sandiBaru", defaultValue = "") String fresh,
            HttpSession session) {
        FormErrors errors = errors(actor, old, fresh);
        if (errors.any()) {
            return Html.invalid(TEMPLATE, view(actor, errors));
        }
        transaction.executeWithoutResult(status -> {
            passwords.change(actor.account(), fresh);
            sessions.end(actor.account(), session.getId());
        });
        return Html.seeOther(AccountPage.PATH + "?pesan=sandi");
    }

    private FormErrors errors(Actor actor, String old, String fresh) {
        var errors = FormErrors.none();
        var profile = own.profile(actor);
        if (profile.hasPassword()) {
            switch (signIns.again(actor.account(), old)) {
                case Outcome.Right right -> {}
                case Outcome.Wrong() -> errors.add("sandiLama", "identity.password.wrong");
                case Outcome.Wait wait -> errors.add("sandiLama", "identity.password.wait");
            }
        }
        rule.weakness(fresh, profile.login())
                .ifPresent(weakness -> errors.add("sandiBaru", weakness.key(), PasswordRule.SHORTEST));
        if (!errors.any() && old.equals(fresh)) {
            errors.add("sandiBaru", "identity.password.SAME");
        }
        return errors;
    }

    private View view(Actor actor, FormErrors errors) {
        var profile = own.profile(actor);
        return new View(profile.login(), profile.hasPassword(), errors);
    }
}
