package id.mymein.portal;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how the portal stands on a phone's home screen (W3C Web Application Manifest). iPhones give notices only to sites that were put
 * there.
 */
@Component
@Order(15)
class ManifestSection implements Section {

    static final String PATH = "/manifest.webmanifest";
    private static final String TYPE = "application/manifest+json;charset=utf-8";

    /** As in {@code tokens.css}: what stands around the page, and what is shown before there is one. */
    static final String GREEN = "#0a4d38";

    static final String PAPER = "#ffffff";

    private final Regions regions;
    private final PublicHtml html;
    private final JsonMapper json;

    ManifestSection(Regions regions, PublicHtml html, JsonMapper json) {
        this.regions = regions;
        this.html = html;
        this.json = json;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        boolean ours = address.path().equals(PATH)
                && address.beginning()
                && address.language().equals(Languages.INDONESIAN);
        return ours ? Optional.of(new Answer.Content(200, TYPE, json.writeValueAsBytes(manifest()))) : Optional.empty();
    }

    private Map<String, Object> manifest() {
        Words words = html.words(Languages.INDONESIAN);
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("id", "/");
        manifest.put("name", name(words));
        manifest.put("short_name", words.text("platform.name"));
        manifest.put("lang", "id");
        manifest.put("dir", "ltr");
        manifest.put("start_url", "/");
        manifest.put("scope", "/");
        manifest.put("display", "standalone");
        manifest.put("theme_color", GREEN);
        manifest.put("background_color", PAPER);
        manifest.put(
                "icons",
                List.of(
                        icon("/img/icon-192.png", 192, "any"),
                        icon("/img/logo.png", 512, "any"),
                        icon("/img/icon-maskable-192.png", 192, "maskable"),
                        icon("/img/icon-maskable-512.png", 512, "maskable")));
        return manifest;
    }

    /** With the regency where there is one; the names of several would not fit below an icon. */
    private String name(Words words) {
        List<Region> served = regions.served();
        String own = words.text("platform.name");
        return served.size() == 1
                ? words.text("portal.manifest.name", own, Naming.place(words, served.getFirst()))
                : own;
    }

    private Map<String, String> icon(String path, int size, String purpose) {
        var icon = new LinkedHashMap<String, String>();
        icon.put("src", html.asset(path));
        icon.put("sizes", size + "x" + size);
        icon.put("type", "image/png");
        icon.put("purpose", purpose);
        return icon;
    }
}
