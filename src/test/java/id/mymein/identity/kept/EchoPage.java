package id.mymein.identity.kept;

import id.mymein.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A form's target for the tests: says what reached it. */
@Controller
class EchoPage {

    @PostMapping("/meja/uji/gema")
    @ResponseBody
    String echo(Actor actor, @RequestParam String judul) {
        return "sampai: " + judul;
    }
}
