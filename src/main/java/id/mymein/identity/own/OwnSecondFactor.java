package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.factor.EnrolmentSession;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.session.Sessions;
import id.mymein.identity.signin.Devices;
import id.mymein.identity.signin.SignIns;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up a second factor by choice, moving it to another phone, renewing recovery codes. */
@Controller
class OwnSecondFactor {

    private static final String PATH = "/akun/kode";
    private static final String RENEW = "/akun/kode-pemulihan";
    private static final String PROVEN = "mymein.second-factor-proven";

    private final OwnAccount own;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final Devices devices;
    private final Sessions sessions;

    OwnSecondFactor(OwnAccount own, SecondFactors factors, SignIns signIns, Devices devices, Sessions sessions) {
        this.own = own;
        this.signIns = signIns;
        this.devices = devices;
        this.factors = factors;
        this.sessions = sessions;
    }

    /** Asks for a code of the present factor before it is replaced or its recovery codes are. */
    record Proof(String path, boolean wrong, @Nullable Instant until) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor, HttpSession session) {
        return mayEnrol(actor, session)
                ? enrolment(actor, session, HttpStatus.OK, false)
                : Html.page("identity/own/proof", new Proof(PATH + "/bukti", false, null));
    }

    @PostMapping(PATH + "/bukti")
    ModelAndView prove(
            Actor actor, @RequestParam(name = "kode", defaultValue = "") String code, HttpServletRequest request) {
        return proven(PATH + "/bukti", actor, code, request, () -> {
            request.getSession().setAttribute(PROVEN, true);
            return Html.seeOther(PATH);
        });
    }

    @PostMapping(PATH)
    ModelAndView enrol(Actor actor, @RequestParam(name = "kode", defaultValue = "") String code, HttpSession session) {
        if (!mayEnrol(actor, session)) {
            return Html.seeOther(PATH);
        }
        Optional<List<String>> codes = factors.enrol(actor.account(), EnrolmentSession.secret(session, factors), code);
        if (codes.isEmpty()) {
            return enrolment(actor, session, HttpStatus.UNPROCESSABLE_CONTENT, true);
        }
        EnrolmentSession.end(session);
        session.removeAttribute(PROVEN);
        sessions.end(actor.account(), session.getId());
        return codes(codes.get());
    }

    @GetMapping(RENEW)
    ModelAndView askForProof(Actor actor) {
        return Html.page("identity/own/proof", new Proof(RENEW, false, null));
    }

    @PostMapping(RENEW)
    ModelAndView renew(
            Actor actor, @RequestParam(name = "kode", defaultValue = "") String code, HttpServletRequest request) {
        return proven(RENEW, actor, code, request, () -> codes(factors.renewRecoveryCodes(actor.account())));
    }

    /** Guesses are counted with those at the door, so that a session left open is no better place to guess. */
    private ModelAndView proven(
            String path, Actor actor, String code, HttpServletRequest request, Supplier<ModelAndView> next) {
        return switch (signIns.code(actor.account(), code, devices.device(request))) {
            case Outcome.Right right -> next.get();
            case Outcome.Wrong() -> Html.invalid("identity/own/proof", new Proof(path, true, null));
            case Outcome.Wait wait ->
                Html.page("identity/own/proof", HttpStatus.TOO_MANY_REQUESTS, new Proof(path, false, wait.until()));
        };
    }

    private boolean mayEnrol(Actor actor, HttpSession session) {
        return session.getAttribute(PROVEN) != null || !factors.has(actor.account());
    }

    private ModelAndView enrolment(Actor actor, HttpSession session, HttpStatus status, boolean wrong) {
        var enrolment = factors.enrolment(
                EnrolmentSession.secret(session, factors), own.profile(actor).login());
        return Html.page("identity/factor/enrol", status, new EnrolmentSession.View(enrolment, PATH, false, wrong));
    }

    private static ModelAndView codes(List<String> codes) {
        return Html.page("identity/factor/recoveryCodes", new EnrolmentSession.Codes(codes, AccountPage.PATH));
    }
}
