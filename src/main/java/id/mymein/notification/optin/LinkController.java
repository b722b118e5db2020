package id.mymein.notification.optin;

import id.mymein.notification.optin.OptIns.Behind;
import id.mymein.notification.optin.Wishes.Named;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links in letters lead, whosever letters they are. To open one changes nothing, since mail scanners open all of them; a
 * button does, or the mail program's own (RFC 8058), without a session: who has the link reads the letters.
 */
@Controller
class LinkController {

    private static final String CODE = "{kode}";
    private static final String CONFIRM_PAGE = "notification/optin/confirm";
    private static final String LEAVE_PAGE = "notification/optin/leave";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OptIns optIns;
    private final List<Wishes> wishes;
    private final PublicHtml html;

    LinkController(OptIns optIns, List<Wishes> wishes, PublicHtml html) {
        this.optIns = optIns;
        this.wishes = wishes;
        this.html = html;
    }

    /** Something that is asked for. */
    record Line(OptIn wish, String base, Named named) {

        String id() {
            return wish.id().toString();
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
     * @param others that the same address asked for
     * @param left true where something has just been left
     * @param known false where the link leads nowhere
     */
    record Leave(String code, String base, @Nullable Line own, List<Line> others, boolean left, boolean known) {

        static Leave nothing(String code, boolean left, boolean known) {
            return new Leave(code, OptInPages.FOLLOWING, null, List.of(), left, known);
        }
    }

    @ModelAttribute
    void answer(HttpServletResponse response) {
        OptInPages.nobodyKeeps(response);
    }

    @GetMapping({OptInPages.FOLLOWING + OptInPages.CONFIRM + CODE, OptInPages.NEWSLETTER + OptInPages.CONFIRM + CODE})
    ModelAndView confirmation(@PathVariable String kode, Locale language) {
        Line line = optIns.behind(kode)
                .flatMap(Behind::own)
                .flatMap(own -> line(own, language))
                .orElse(null);
        HttpStatus status = line == null ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return Html.page(CONFIRM_PAGE, status, new Confirm(kode, line));
    }

    @PostMapping({OptInPages.FOLLOWING + OptInPages.CONFIRM + CODE, OptInPages.NEWSLETTER + OptInPages.CONFIRM + CODE})
    ModelAndView confirm(@PathVariable String kode, Locale language) {
        String base = base(kode);
        return optIns.confirm(kode)
                ? Html.seeOther(html.link(OptInPages.confirm(base, kode), OptInPages.shown(language)))
                : Html.page(CONFIRM_PAGE, HttpStatus.NOT_FOUND, new Confirm(kode, null));
    }

    @GetMapping({OptInPages.FOLLOWING + OptInPages.LEAVE + CODE, OptInPages.NEWSLETTER + OptInPages.LEAVE + CODE})
    ModelAndView leaving(@PathVariable String kode, @RequestParam(defaultValue = "") String pesan, Locale language) {
        boolean left = pesan.equals("berhenti");
        Leave page = optIns.behind(kode)
                .map(behind -> leave(kode, behind, left, language))
                .orElseGet(() -> Leave.nothing(kode, left, false));
        return Html.page(LEAVE_PAGE, page.known() || left ? HttpStatus.OK : HttpStatus.NOT_FOUND, page);
    }

    private Leave leave(String code, Behind behind, boolean left, Locale language) {
        Optional<OptIn> own = behind.own();
        return new Leave(
                code,
                base(behind),
                own.flatMap(one -> line(one, language)).orElse(null),
                behind.all().stream()
                        .filter(one -> own.filter(one::equals).isEmpty())
                        .flatMap(one -> line(one, language).stream())
                        .toList(),
                left,
                true);
    }

    private Optional<Line> line(OptIn wish, Locale language) {
        Words words = html.words(OptInPages.shown(language));
        return of(wish).flatMap(module -> module.named(wish, words).map(named -> new Line(wish, module.base(), named)));
    }

    private Optional<Wishes> of(OptIn wish) {
        return wishes.stream().filter(module -> module.knows(wish.kind())).findFirst();
    }

    private String base(String code) {
        return optIns.behind(code).map(this::base).orElse(OptInPages.FOLLOWING);
    }

    private String base(Behind behind) {
        return behind.own()
                .or(() -> behind.all().stream().findFirst())
                .flatMap(this::of)
                .map(Wishes::base)
                .orElse(OptInPages.FOLLOWING);
    }

    /**
     * Leaves, twice as well as once.
     *
     * @param which {@code semua} for all, the id of one; anything else is what the letter was about
     */
    @PostMapping({OptInPages.FOLLOWING + OptInPages.LEAVE + CODE, OptInPages.NEWSLETTER + OptInPages.LEAVE + CODE})
    ModelAndView leave(
            @PathVariable String kode,
            @RequestParam(name = "apa", defaultValue = "") String which,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String oneClick,
            Locale language) {
        String base = base(kode);
        if (which.equals("semua")) {
            optIns.leaveAll(kode);
        } else if (ID.matcher(which).matches()) {
            optIns.leave(kode, UUID.fromString(which));
        } else {
            optIns.leave(kode);
        }
        // A mail program follows no redirect (RFC 8058, 3.1).
        return oneClick.isEmpty()
                ? Html.seeOther(html.link(OptInPages.leave(base, kode), OptInPages.shown(language)) + "?pesan=berhenti")
                : Html.page(LEAVE_PAGE, Leave.nothing(kode, true, true));
    }
}
