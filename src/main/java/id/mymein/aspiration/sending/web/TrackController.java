package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the code of a receipt is typed. */
@Controller
class TrackController {

    private final CodeDoor door;
    private final SenderDevices devices;
    private final PublicHtml html;

    TrackController(CodeDoor door, SenderDevices devices, PublicHtml html) {
        this.door = door;
        this.devices = devices;
        this.html = html;
    }

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        Private.answer(response);
    }

    @GetMapping(TrackPage.PATH)
    ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
        devices.device(request, response);
        return Html.page(TrackPage.TEMPLATE, new TrackPage("", ""));
    }

    @PostMapping(TrackPage.PATH)
    ModelAndView look(
            @RequestParam(defaultValue = "") String kode,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        if (kode.isBlank()) {
            return Html.invalid(TrackPage.TEMPLATE, new TrackPage("", "aspiration.send.track.empty"));
        }
        CodeDoor.Opened opened = door.open(kode, devices.device(request, response));
        return opened instanceof CodeDoor.Open open
                ? Html.seeOther(html.link(ReceiptController.path(open.shown()), language))
                : TrackPage.closed(opened, kode);
    }
}
