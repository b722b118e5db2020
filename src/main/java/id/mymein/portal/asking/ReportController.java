package id.mymein.portal.asking;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.socialaccount.ImpersonationReports;
import id.mymein.socialaccount.PublicAccount;
import id.mymein.socialaccount.ReportResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes reports of accounts that pose as official ones. */
@Controller
class ReportController {

    private static final String PATH = "/akun-resmi/lapor";
    private static final String THANKS = PATH + "/terima-kasih";
    private static final String FORM = "portal/asking/report";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final ImpersonationReports reports;
    private final PublicHtml html;

    ReportController(ImpersonationReports reports, PublicHtml html) {
        this.reports = reports;
        this.html = html;
    }

    /**
     * What somebody typed.
     *
     * @param situs people do not see the field; programs fill it in
     */
    record Form(
            @Nullable String akun,
            @Nullable String keterangan,
            @Nullable String kontak,
            @Nullable String situs) {

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        String account() {
            return text(akun);
        }

        String said() {
            return text(keterangan);
        }

        String contact() {
            return text(kontak);
        }

        boolean program() {
            return !text(situs).isEmpty();
        }
    }

    /**
     * The form.
     *
     * @param official the account where it is an official one; null otherwise
     * @param tooMany true where it has to be sent later
     */
    record View(Form form, FormErrors errors, @Nullable PublicAccount official, boolean tooMany) {}

    /** @param number by which people can speak of it; empty for none */
    record ThanksView(String number) {}

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping(PATH)
    ModelAndView form(Form form) {
        return Html.page(FORM, new View(form, FormErrors.none(), null, false));
    }

    @PostMapping(PATH)
    ModelAndView send(Form form, HttpServletRequest request, Locale language) {
        if (form.program()) {
            return Html.seeOther(html.link(THANKS, shown(language)));
        }
        var report =
                new ImpersonationReports.Report(form.account(), form.said(), form.contact(), request.getRemoteAddr());
        return switch (reports.report(report)) {
            case ReportResult.Received(long number) ->
                Html.seeOther(html.link(THANKS, shown(language)) + "?nomor=" + number);
            case ReportResult.Official(PublicAccount account) ->
                Html.invalid(FORM, new View(form, FormErrors.none(), account, false));
            case ReportResult.Wrong(FormErrors errors) -> Html.invalid(FORM, new View(form, errors, null, false));
            case ReportResult.TooMany() ->
                Html.page(FORM, HttpStatus.TOO_MANY_REQUESTS, new View(form, FormErrors.none(), null, true));
        };
    }

    @GetMapping(THANKS)
    ModelAndView thanks(@RequestParam(defaultValue = "") String nomor) {
        return Html.page(
                "portal/asking/thanks", new ThanksView(NUMBER.matcher(nomor).matches() ? nomor : ""));
    }

    private static Locale shown(Locale language) {
        return language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
    }
}
