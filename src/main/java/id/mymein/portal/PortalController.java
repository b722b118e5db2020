package id.mymein.portal;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.portal.store.PageStore;
import id.mymein.portal.store.StoredPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out the public pages that the store does not have at hand yet, exactly as the store gives them out afterwards. HEAD and
 * If-None-Match are the frame's work here.
 */
@RestController
class PortalController {

    private final PageStore store;

    PortalController(PageStore store) {
        this.store = store;
    }

    @GetMapping({
        "/",
        "/berita/**",
        "/wilayah/**",
        "/kategori/**",
        "/instansi/**",
        "/tentang/**",
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/sitemap/**",
        "/kartu/**",
        "/sematan/**",
        "/robots.txt"
    })
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            Locale language,
            @RequestParam(name = Address.BEFORE, defaultValue = "") String before,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String acceptEncoding) {
        Locale shown = language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
        var address = new Address(request.getRequestURI(), shown, before);
        StoredPage page = store.get(address.target()).orElseThrow(NotFound::new);
        int form = page.form(acceptEncoding);
        var headers = new HttpHeaders();
        for (HttpField field : page.fields(form)) {
            headers.add(field.getName(), field.getValue());
        }
        return ResponseEntity.status(page.status()).headers(headers).body(page.bytes(form));
    }
}
