package id.mymein.portal.asking;

import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.official.AnswerViews;
import id.mymein.portal.official.AskView;
import id.mymein.portal.official.OfficialPaths;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Understands what somebody asks, in any spelling or as a picture of a QR code, and leads to the one page that answers it. */
@Controller
class AskController {

    private static final String FORM = "portal/official/ask";
    private static final String SCAN = "portal/asking/scan";

    private final OfficialAccounts accounts;
    private final OfficialPaths paths;
    private final AnswerViews views;
    private final Regions regions;
    private final QrReader codes;
    private final PublicHtml html;

    AskController(
            OfficialAccounts accounts,
            OfficialPaths paths,
            AnswerViews views,
            Regions regions,
            QrReader codes,
            PublicHtml html) {
        this.accounts = accounts;
        this.paths = paths;
        this.views = views;
        this.regions = regions;
        this.codes = codes;
        this.html = html;
    }

    /** @param problem message key; empty before anything was sent */
    record ScanView(String problem) {}

    @ModelAttribute
    void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/akun-resmi/periksa")
    ModelAndView ask(@RequestParam(defaultValue = "") String akun, Locale language) {
        return answer(akun, language);
    }

    private ModelAndView answer(String text, Locale language) {
        Optional<String> own = paths.own(text);
        if (own.isPresent()) {
            return Html.seeOther(html.link(own.get(), shown(language)));
        }
        OfficialAnswer answer = accounts.ask(text);
        if (answer instanceof OfficialAnswer.NotUnderstood none) {
            return Html.invalid(FORM, new AskView(text, none, count()));
        }
        return paths.path(text, answer)
                .map(path -> Html.seeOther(html.link(path, shown(language))))
                .orElseGet(() -> Html.page("portal/official/answer", views.view(answer)));
    }

    private static Locale shown(Locale language) {
        return language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
    }

    private long count() {
        return regions.served().stream()
                .flatMap(region -> accounts.counts(region.code()).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    @GetMapping("/akun-resmi/pindai")
    ModelAndView scan() {
        return Html.page(SCAN, new ScanView(""));
    }

    @PostMapping("/akun-resmi/pindai")
    ModelAndView scanned(
            @RequestParam(required = false) List<MultipartFile> kamera,
            @RequestParam(required = false) List<MultipartFile> berkas,
            Locale language)
            throws IOException {
        Optional<MultipartFile> sent = Stream.of(kamera, berkas)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .filter(file -> !file.isEmpty())
                .findFirst();
        if (sent.isEmpty()) {
            return Html.invalid(SCAN, new ScanView("portal.official.scan.missing"));
        }
        return switch (codes.read(sent.get())) {
            case QrReader.Found(String text) -> answer(text, language);
            case QrReader.Nothing(String key) -> Html.invalid(SCAN, new ScanView(key));
        };
    }
}
