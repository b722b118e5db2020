package id.mymein.identity.signin;

import id.mymein.identity.factor.Enrolment;
import id.mymein.identity.factor.EnrolmentSession;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leads a person whose role asks for a second factor to set one up before anything else. */
@Controller
class EnrolPage {

    private static final String PATH = "/masuk/pasang";

    private final Credentials credentials;
    private final SecondFactors factors;
    private final SignInSteps steps;
    private final Clock clock;

    EnrolPage(Credentials credentials, SecondFactors factors, SignInSteps steps, Clock clock) {
        this.credentials = credentials;
        this.factors = factors;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        Optional<PendingSignIn> pending = pending(request);
        return pending.isEmpty()
                ? Html.seeOther(CodePage.TOO_LATE)
                : page(HttpStatus.OK, pending.get(), request, false);
    }

    @PostMapping(PATH)
    ModelAndView enrol(
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingSignIn> pending = pending(request);
        if (pending.isEmpty()) {
            return Html.seeOther(CodePage.TOO_LATE);
        }
        Optional<List<String>> recoveryCodes =
                factors.enrol(pending.get().account(), EnrolmentSession.secret(request.getSession(), factors), code);
        if (recoveryCodes.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pending.get(), request, true);
        }
        EnrolmentSession.end(request.getSession());
        String next = steps.proceed(pending.get().withSecondFactor(), request, response);
        return Html.page("identity/factor/recoveryCodes", new EnrolmentSession.Codes(recoveryCodes.get(), next));
    }

    private ModelAndView page(HttpStatus status, PendingSignIn pending, HttpServletRequest request, boolean wrong) {
        String login = credentials
                .find(pending.account())
                .map(Credentials.Stored::login)
                .orElse("");
        Enrolment enrolment = factors.enrolment(EnrolmentSession.secret(request.getSession(), factors), login);
        return Html.page("identity/factor/enrol", status, new EnrolmentSession.View(enrolment, PATH, true, wrong));
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock.instant()).filter(pending -> steps.isNext(PATH, pending));
    }
}
