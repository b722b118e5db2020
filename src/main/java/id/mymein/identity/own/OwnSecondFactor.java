package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.factor.EnrolmentSession;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.session.Sessions;
import id.mymein.identity.signin.Confirmation;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
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

    private final OwnAccount own;
    private final SecondFactors factors;
    private final ProofPage proof;
    private final Confirmation confirmation;
    private final Sessions sessions;

    OwnSecondFactor(
            OwnAccount own, SecondFactors factors, ProofPage proof, Confirmation confirmation, Sessions sessions) {
        this.own = own;
        this.factors = factors;
        this.proof = proof;
        this.confirmation = confirmation;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return proof.before(PATH, actor, request, () -> enrolment(actor, request.getSession(), HttpStatus.OK, false));
    }

    @PostMapping(PATH)
    ModelAndView enrol(
            Actor actor, @RequestParam(name = "kode", defaultValue = "") String code, HttpServletRequest request) {
        if (!confirmation.isGiven(request)) {
            return Html.seeOther(PATH);
        }
        HttpSession session = request.getSession();
        Optional<List<String>> codes = factors.enrol(actor.account(), EnrolmentSession.secret(session, factors), code);
        if (codes.isEmpty()) {
            return enrolment(actor, session, HttpStatus.UNPROCESSABLE_CONTENT, true);
        }
        EnrolmentSession.end(session);
        confirmation.end(request);
        sessions.end(actor.account(), session.getId());
        return codes(codes.get());
    }

    @GetMapping(RENEW)
    ModelAndView askForProof(Actor actor) {
        return proof.ask(RENEW, actor);
    }

    @PostMapping(RENEW)
    ModelAndView renew(
            Actor actor,
            @RequestParam(name = "sandi", defaultValue = "") String password,
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request) {
        return proof.proven(
                RENEW, actor, password, code, request, () -> codes(factors.renewRecoveryCodes(actor.account())));
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
