package id.mymein.identity.provider;

import id.mymein.platform.web.Html;
import id.mymein.platform.web.LocalPath;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends somebody to the provider, or says that it does not answer. */
@Controller
class ProviderDoor {

    private final Provider provider;

    ProviderDoor(Provider provider) {
        this.provider = provider;
    }

    @GetMapping("/masuk/lewat")
    ModelAndView go(@RequestParam(name = "ke", defaultValue = "/meja") String wanted, HttpSession session) {
        if (!provider.configured()) {
            throw new NotFound();
        }
        session.setAttribute(ProviderEntry.WANTED, LocalPath.orElse(wanted, "/meja"));
        return Html.seeOther(
                provider.registration().isPresent() ? Provider.BEGIN + "/" + Provider.ID : "/masuk?pesan=penyedia");
    }
}
