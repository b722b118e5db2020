package id.mymein.identity.signin;

import id.mymein.identity.password.PasswordRule;
import id.mymein.identity.password.Passwords;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A one-time password is changed before it opens anything. */
@Controller
class NewPasswordPage {

    private static final String TEMPLATE = "identity/signin/newPassword";

    private final Credentials credentials;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final SignInSteps steps;
    private final Clock clock;

    NewPasswordPage(Credentials credentials, Passwords passwords, PasswordRule rule, SignInSteps steps, Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.rule = rule;
        this.steps = steps;
        this.clock = clock;
    }

    record View(String login, FormErrors errors) {}

    @GetMapping("/masuk/sandi")
    ModelAndView show(HttpServletRequest request) {
        Optional<Credentials.Stored> account = account(request);
        return account.isPresent()
                ? Html.page(TEMPLATE, new View(account.get().login(), FormErrors.none()))
                : Html.seeOther(CodePage.TOO_LATE);
    }

    @PostMapping("/masuk/sandi")
    ModelAndView change(
            @RequestParam(name = "sandiBaru", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Credentials.Stored> account = account(request);
        Optional<PendingSignIn> pending = PendingSignIn.of(request, clock.instant());
        if (account.isEmpty() || pending.isEmpty()) {
            return Html.seeOther(CodePage.TOO_LATE);
        }
        FormErrors errors = errors(password, account.get());
        if (errors.any()) {
            return Html.invalid(TEMPLATE, new View(account.get().login(), errors));
        }
        passwords.change(account.get().account(), password);
        return Html.seeOther(steps.proceed(pending.get(), request, response));
    }

    private FormErrors errors(String password, Credentials.Stored account) {
        var errors = FormErrors.none();
        rule.weakness(password, account.login())
                .ifPresent(weakness -> errors.add("sandiBaru", weakness.key(), PasswordRule.SHORTEST));
        if (!errors.any() && passwords.isRight(account.account(), password)) {
            errors.add("sandiBaru", "identity.password.SAME");
        }
        return errors;
    }

    /** Only for a person whose every other step is done: a second factor that is there must have been given. */
    private Optional<Credentials.Stored> account(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant())
                .filter(pending -> steps.isNext("/masuk/sandi", pending))
                .flatMap(pending -> credentials.find(pending.account()));
    }
}
