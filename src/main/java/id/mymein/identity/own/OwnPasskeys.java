package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.passkey.Passkeys;
import id.mymein.identity.signin.Confirmation;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding and removing one's passkeys, for one who has just shown who it is. */
@Controller
class OwnPasskeys {

    private static final String PATH = "/akun/kunci";

    private final Passkeys passkeys;
    private final ProofPage proof;
    private final Confirmation confirmation;

    OwnPasskeys(Passkeys passkeys, ProofPage proof, Confirmation confirmation) {
        this.passkeys = passkeys;
        this.proof = proof;
        this.confirmation = confirmation;
    }

    record View(List<Passkeys.Row> passkeys) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return proof.before(
                PATH, actor, request, () -> Html.page("identity/own/passkeys", new View(passkeys.of(actor.account()))));
    }

    @PostMapping(PATH + "/hapus")
    ModelAndView remove(Actor actor, @RequestParam("kunci") String id, HttpServletRequest request) {
        if (!confirmation.isGiven(request)) {
            return Html.seeOther(PATH);
        }
        if (!passkeys.remove(actor, id)) {
            throw new NotFound();
        }
        return Html.seeOther(AccountPage.PATH + "?pesan=tersimpan");
    }
}
