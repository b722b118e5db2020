package id.mymein.identity.signin;

import id.mymein.identity.provider.Provider;
import id.mymein.identity.session.SignedIn;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Login and password. */
@Controller
class PasswordPage {

    private static final String TEMPLATE = "identity/signin/password";
    private static final Set<String> NOTICES =
            Set.of("habis", "disimpan", "lama", "keluar", "sandi", "penyedia", "tanpaAkun");
    private static final int LONGEST = 1_000;

    private final SignIns signIns;
    private final SignInSteps steps;
    private final Devices devices;
    private final DemoAccounts demo;
    private final SignedIn signedIn;
    private final Provider provider;

    PasswordPage(
            SignIns signIns,
            SignInSteps steps,
            Devices devices,
            DemoAccounts demo,
            SignedIn signedIn,
            Provider provider) {
        this.provider = provider;
        this.signIns = signIns;
        this.steps = steps;
        this.devices = devices;
        this.demo = demo;
        this.signedIn = signedIn;
    }

    /**
     * @param notice message key of what led here, null for nothing
     * @param wrong whether what was typed before was wrong
     * @param provider through which else one may sign in
     * @param until when the next try is looked at; null for at once
     */
    record View(
            String login,
            String wanted,
            @Nullable String notice,
            boolean wrong,
            @Nullable Instant until,
            List<DemoAccounts.Demo> demos,
            Optional<String> provider) {}

    @GetMapping("/masuk")
    ModelAndView show(
            @RequestParam(name = "ke", defaultValue = SignInSteps.HOME) String wanted,
            @RequestParam(name = "pesan", defaultValue = "") String notice,
            HttpServletRequest request,
            HttpServletResponse response) {
        String to = LocalPath.orElse(wanted, SignInSteps.HOME);
        if (signedIn.actor(request) != null) {
            return Html.seeOther(to);
        }
        devices.mark(request, response);
        String key = NOTICES.contains(notice) ? "identity.signIn.notice." + notice : null;
        return Html.page(TEMPLATE, new View("", to, key, false, null, demo.all(), provider.name()));
    }

    @PostMapping("/masuk")
    ModelAndView signIn(
            @RequestParam(name = "nama", defaultValue = "") String login,
            @RequestParam(name = "sandi", defaultValue = "") String password,
            @RequestParam(name = "ke", defaultValue = SignInSteps.HOME) String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = login.strip();
        String to = LocalPath.orElse(wanted, SignInSteps.HOME);
        if (name.isEmpty() || name.length() > LONGEST || password.length() > LONGEST) {
            return again(name, to, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (signIns.password(name, password, devices.device(request))) {
            case Outcome.Right right ->
                Html.seeOther(steps.begin(right.account(), Way.PASSWORD, false, to, request, response));
            case Outcome.Wrong() -> again(name, to, null, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Wait wait -> again(name, to, wait.until(), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView again(String login, String wanted, @Nullable Instant until, HttpStatus status) {
        return Html.page(
                TEMPLATE, status, new View(login, wanted, null, until == null, until, demo.all(), provider.name()));
    }
}
