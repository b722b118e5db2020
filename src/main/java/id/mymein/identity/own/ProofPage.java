package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.signin.Confirmation;
import id.mymein.identity.signin.Confirmation.By;
import id.mymein.identity.signin.SignIns.Outcome;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Stands before the pages on which the account's keys are changed and asks who is there. */
@Controller
class ProofPage {

    private static final String TEMPLATE = "identity/own/proof";

    private final Confirmation confirmation;
    private final SecondFactors factors;

    ProofPage(Confirmation confirmation, SecondFactors factors) {
        this.confirmation = confirmation;
        this.factors = factors;
    }

    /** @param code whether a code is asked for */
    record View(
            String path,
            By by,
            boolean code,
            boolean wrong,
            @Nullable Instant until) {}

    /** The page for {@code page} where the person has shown it; otherwise the one that asks. */
    ModelAndView before(String path, Actor actor, HttpServletRequest request, Supplier<ModelAndView> page) {
        return confirmation.isGiven(request) ? page.get() : ask(path + "/bukti", actor);
    }

    ModelAndView ask(String path, Actor actor) {
        return Html.page(TEMPLATE, view(path, actor, false, null));
    }

    @PostMapping("/akun/{what:kode|kunci}/bukti")
    ModelAndView prove(
            Actor actor,
            @PathVariable String what,
            @RequestParam(name = "sandi", defaultValue = "") String password,
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request) {
        String page = "/akun/" + what;
        return proven(page + "/bukti", actor, password, code, request, () -> {
            confirmation.give(request);
            return Html.seeOther(page);
        });
    }

    ModelAndView proven(
            String path,
            Actor actor,
            String password,
            String code,
            HttpServletRequest request,
            Supplier<ModelAndView> next) {
        return switch (confirmation.checkAll(actor.account(), password, code, request)) {
            case Outcome.Right right -> next.get();
            case Outcome.Wrong() -> Html.invalid(TEMPLATE, view(path, actor, true, null));
            case Outcome.Wait wait ->
                Html.page(TEMPLATE, HttpStatus.TOO_MANY_REQUESTS, view(path, actor, false, wait.until()));
        };
    }

    private View view(String path, Actor actor, boolean wrong, @Nullable Instant until) {
        return new View(path, confirmation.by(actor.account()), factors.has(actor.account()), wrong, until);
    }
}
