package id.mymein.aspiration.follow;

import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptIns;
import id.mymein.notification.optin.OptIns.Behind;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links in letters lead. To open one changes nothing, since mail scanners open all of them; a button does, or the mail
 * program's own (RFC 8058), without a session: who has the link reads the letters.
 */
@Controller
class FollowLinkController {

    static final String CONFIRM = FollowController.PATH + "/surat";
    static final String LEAVE = FollowController.PATH + "/berhenti";

    private static final String CONFIRM_PAGE = "aspiration/follow/confirm";
    private static final String LEAVE_PAGE = "aspiration/follow/leave";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OptIns optIns;
    private final Subjects subjects;
    private final PublicHtml html;

    FollowLinkController(OptIns optIns, Subjects subjects, PublicHtml html) {
        this.optIns = optIns;
        this.subjects = subjects;
        this.html = html;
    }

    /** Something that is followed. */
    record Line(OptIn followed, Subject subject) {

        String id() {
            return followed.id().toString();
        }
    }

    /**
     * What the link asks to be confirmed.
     *
     * @param line null where the link leads nowhere
     */
    record Confirm(String code, @Nullable Line line) {}

    /**
     * What may be left.
     *
     * @param own what the letter was about; null where it was left
     * @param others that the same address follows
     * @param left true where something has just been left
     * @param known false where the link leads nowhere
     */
    record Leave(String code, @Nullable Line own, List<Line> others, boolean left, boolean known) {}

    /** The address holds a secret: it is not kept, not found, and told nobody. */
    @ModelAttribute
    void answer(HttpServletResponse response) {
        nobodyKeeps(response);
    }

    static void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping(CONFIRM + "/{kode}")
    ModelAndView confirmation(@PathVariable String kode) {
        Line line = optIns.behind(kode).flatMap(Behind::own).flatMap(this::line).orElse(null);
        HttpStatus status = line == null ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return Html.page(CONFIRM_PAGE, status, new Confirm(kode, line));
    }

    @PostMapping(CONFIRM + "/{kode}")
    ModelAndView confirm(@PathVariable String kode, Locale language) {
        return optIns.confirm(kode)
                ? Html.seeOther(html.link(CONFIRM + "/" + kode, FollowController.shown(language)))
                : Html.page(CONFIRM_PAGE, HttpStatus.NOT_FOUND, new Confirm(kode, null));
    }

    @GetMapping(LEAVE + "/{kode}")
    ModelAndView leaving(@PathVariable String kode, @RequestParam(defaultValue = "") String pesan) {
        boolean left = pesan.equals("berhenti");
        Leave page = optIns.behind(kode)
                .map(behind -> leave(kode, behind, left))
                .orElseGet(() -> new Leave(kode, null, List.of(), left, false));
        return Html.page(LEAVE_PAGE, page.known() || left ? HttpStatus.OK : HttpStatus.NOT_FOUND, page);
    }

    private Leave leave(String code, Behind behind, boolean left) {
        Optional<OptIn> own = behind.own();
        return new Leave(
                code,
                own.flatMap(this::line).orElse(null),
                behind.all().stream()
                        .filter(one -> own.filter(one::equals).isEmpty())
                        .flatMap(one -> line(one).stream())
                        .toList(),
                left,
                true);
    }

    private Optional<Line> line(OptIn followed) {
        return subjects.of(followed).map(subject -> new Line(followed, subject));
    }

    /**
     * Leaves, twice as well as once.
     *
     * @param which {@code semua} for all, the id of one; anything else is what the letter was about
     */
    @PostMapping(LEAVE + "/{kode}")
    ModelAndView leave(
            @PathVariable String kode,
            @RequestParam(name = "apa", defaultValue = "") String which,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String oneClick,
            Locale language) {
        if (which.equals("semua")) {
            optIns.leaveAll(kode);
        } else if (ID.matcher(which).matches()) {
            optIns.leave(kode, UUID.fromString(which));
        } else {
            optIns.leave(kode);
        }
        // A mail program follows no redirect (RFC 8058, 3.1).
        return oneClick.isEmpty()
                ? Html.seeOther(html.link(LEAVE + "/" + kode, FollowController.shown(language)) + "?pesan=berhenti")
                : Html.page(LEAVE_PAGE, new Leave(kode, null, List.of(), true, false));
    }
}
