package id.mymein.identity.signin;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.session.Sessions;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignOut {

    private final Sessions sessions;
    private final Devices devices;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SignOut(Sessions sessions, Devices devices, AuditTrail trail, TransactionTemplate transaction) {
        this.sessions = sessions;
        this.devices = devices;
        this.trail = trail;
        this.transaction = transaction;
    }

    @PostMapping("/keluar")
    ModelAndView here(Actor actor, HttpSession session) {
        transaction.executeWithoutResult(
                status -> trail.record(actor.auditName(), "identity.sign-out", "account:" + actor.account(), Map.of()));
        session.invalidate();
        return Html.seeOther("/masuk?pesan=keluar");
    }

    @PostMapping("/akun/keluar-semua")
    ModelAndView everywhere(Actor actor, HttpSession session) {
        transaction.executeWithoutResult(status -> {
            int ended = sessions.end(actor.account(), session.getId()) + 1;
            devices.forget(actor.account());
            trail.record(
                    actor.auditName(),
                    "identity.sign-out-everywhere",
                    "account:" + actor.account(),
                    Map.of("sessions", ended));
        });
        session.invalidate();
        return Html.seeOther("/masuk?pesan=keluar");
    }
}
