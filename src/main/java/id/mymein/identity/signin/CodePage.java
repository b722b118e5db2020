package id.mymein.identity.signin;

import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The code of the authenticator app, or a recovery code. */
@Controller
class CodePage {

    static final String TOO_LATE = "/masuk?pesan=habis";
    private static final String TEMPLATE = "identity/signin/code";

    private final SignIns signIns;
    private final SignInSteps steps;
    private final Devices devices;
    private final Clock clock;

    CodePage(SignIns signIns, SignInSteps steps, Devices devices, Clock clock) {
        this.signIns = signIns;
        this.steps = steps;
        this.devices = devices;
        this.clock = clock;
    }

    record View(boolean wrong, @Nullable Instant until) {}

    @GetMapping("/masuk/kode")
    ModelAndView show(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant()).isPresent()
                ? Html.page(TEMPLATE, new View(false, null))
                : Html.seeOther(TOO_LATE);
    }

    @PostMapping("/masuk/kode")
    ModelAndView check(
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingSignIn> pending = PendingSignIn.of(request, clock.instant());
        if (pending.isEmpty()) {
            return Html.seeOther(TOO_LATE);
        }
        return switch (signIns.code(pending.get().account(), code, devices.device(request))) {
            case Outcome.Right right ->
                Html.seeOther(steps.proceed(pending.get().withSecondFactor(), request, response));
            case Outcome.Wrong() -> Html.invalid(TEMPLATE, new View(true, null));
            case Outcome.Wait wait -> Html.page(TEMPLATE, HttpStatus.TOO_MANY_REQUESTS, new View(false, wait.until()));
        };
    }
}
