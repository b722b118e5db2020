package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One click in a demo: types the shown password for the visitor. The code is the server's own to know there, so it counts as
 * given; asking for it would only make two visitors within one half minute wait for each other.
 */
@Controller
class DemoSignIn {

    private final DemoAccounts demo;
    private final SignIns signIns;
    private final SignInSteps steps;
    private final Devices devices;

    DemoSignIn(DemoAccounts demo, SignIns signIns, SignInSteps steps, Devices devices) {
        this.demo = demo;
        this.signIns = signIns;
        this.steps = steps;
        this.devices = devices;
    }

    @PostMapping("/masuk/demo")
    ModelAndView signIn(
            @RequestParam("akun") UUID account,
            @RequestParam(name = "ke", defaultValue = SignInSteps.HOME) String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = demo.find(new AccountId(account)).orElseThrow(NotFound::new);
        var outcome = signIns.password(chosen.login(), chosen.password(), devices.device(request));
        boolean right = outcome instanceof Outcome.Right;
        return Html.seeOther(
                right
                        ? steps.begin(chosen.account(), Way.DEMO, chosen.code().isPresent(), wanted, request, response)
                        : "/masuk");
    }
}
