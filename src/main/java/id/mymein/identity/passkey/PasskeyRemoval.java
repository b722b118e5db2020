package id.mymein.identity.passkey;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasskeyRemoval {

    private final Passkeys passkeys;

    PasskeyRemoval(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @PostMapping("/akun/kunci/hapus")
    ModelAndView remove(Actor actor, @RequestParam("kunci") String id) {
        if (!passkeys.remove(actor, id)) {
            throw new NotFound();
        }
        return Html.seeOther("/akun?pesan=tersimpan");
    }
}
