package id.mymein.portal;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.portal.store.PageStore;
import id.mymein.portal.store.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out the public pages that the store does not have at hand yet, exactly as the store gives them out afterwards. HEAD is
 * the frame's work here.
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
        "/cek-fakta/**",
        "/kim/**",
        "/aspirasi/**",
        "/data/**",
        "/akun-resmi/**",
        "/tentang/**",
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/sitemap/**",
        "/kartu/**",
        "/sematan/**",
        "/robots.txt",
        ManifestSection.PATH
    })
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            Locale language,
            @RequestParam(name = Address.BEFORE, defaultValue = "") String before,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) String acceptEncoding,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String ifNoneMatch) {
        Locale shown = language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
        var address = new Address(request.getRequestURI(), shown, before);
        Reply reply = store.get(address.target()).orElseThrow(NotFound::new).reply(acceptEncoding, ifNoneMatch);
        var headers = new HttpHeaders();
        for (HttpField field : reply.fields()) {
            // The length comes with the body: said before it, an empty body would be sent before the chain's headers
            // are.
            if (field.getHeader() != HttpHeader.CONTENT_LENGTH) {
                headers.add(field.getName(), field.getValue());
            }
        }
        var answer = ResponseEntity.status(reply.status()).headers(headers);
        byte[] bytes = reply.bytes();
        return bytes.length == 0 ? answer.build() : answer.body(bytes);
    }
}
