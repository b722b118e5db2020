package id.mymein.portal;

import id.mymein.platform.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps search engines off the working side; everything public may be read by anybody. */
@Component
@Order(7)
class RobotsSection implements Section {

    private final Site site;

    RobotsSection(Site site) {
        this.site = site;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        return address.path().equals("/robots.txt") && address.beginning()
                ? Optional.of(new Answer.Content(200, "text/plain;charset=utf-8", text()))
                : Optional.empty();
    }

    private byte[] text() {
        return """
                User-agent: *
                Disallow: /meja
                Disallow: /akun/
                Disallow: /masuk
                Disallow: /undangan

                Sitemap: %s
                """.formatted(site.url(SitemapSection.INDEX)).getBytes(StandardCharsets.UTF_8);
    }
}
