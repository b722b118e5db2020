package id.mymein.aspiration.open311;

import id.mymein.platform.Site;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says where the door is, and what can be reported. */
@RestController
class ServicesController {

    /** When what this door does last became something else. */
    private static final String CHANGED = "2026-11-27T00:00:00+08:00";

    private final Services services;
    private final Jurisdictions jurisdictions;
    private final PublicHtml html;
    private final Site site;

    ServicesController(Services services, Jurisdictions jurisdictions, PublicHtml html, Site site) {
        this.services = services;
        this.jurisdictions = jurisdictions;
        this.html = html;
        this.site = site;
    }

    @GetMapping({Open311Configuration.V2 + "/discovery", Open311Configuration.V2 + "/discovery.{format}"})
    ResponseEntity<byte[]> discovery(HttpServletRequest request, Locale language) {
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", site.url(Open311Configuration.V2));
        endpoint.put("changeset", CHANGED);
        endpoint.put("type", site.production() ? "production" : "test");
        endpoint.put("formats", List.of("text/xml", "application/json"));
        var discovery = new LinkedHashMap<String, Object>();
        discovery.put("changeset", CHANGED);
        discovery.put("contact", html.words(language).text("aspiration.open311.contact", site.url("/tentang")));
        discovery.put("key_service", html.words(language).text("aspiration.open311.key", site.url("/tentang")));
        discovery.put("endpoints", List.of(endpoint));
        return Answers.open(Format.of(request), "discovery", "", discovery);
    }

    @GetMapping({Open311Configuration.V2 + "/services", Open311Configuration.V2 + "/services.{format}"})
    ResponseEntity<byte[]> services(HttpServletRequest request, Locale language) {
        jurisdictions.named(new Given(request));
        return Answers.open(Format.of(request), "services", "service", services.all(html.words(language)));
    }

    @GetMapping(Open311Configuration.V2 + "/services/{code}")
    ResponseEntity<byte[]> definition(HttpServletRequest request, @PathVariable String code, Locale language) {
        jurisdictions.named(new Given(request));
        Map<String, Object> definition = services.definition(Format.name(code), html.words(language))
                .orElseThrow(() -> new Refused(404, "service_code", "aspiration.open311.wrong.service"));
        return Answers.open(Format.of(request), "service_definition", "", definition);
    }

    @GetMapping(Open311Configuration.ROOT + "**")
    ResponseEntity<byte[]> elsewhere() {
        throw new Refused(404, "", "aspiration.open311.wrong.address");
    }
}
