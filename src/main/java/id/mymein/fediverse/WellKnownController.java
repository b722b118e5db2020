package id.mymein.fediverse;

import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedCounts;
import id.mymein.platform.web.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** How we are found: WebFinger (RFC 7033), host-meta (RFC 6415), NodeInfo 2.1. */
@Controller
class WellKnownController {

    private static final Pattern ACCOUNT = Pattern.compile("acct:@?([^@]{1,200})@([^@]{1,300})");
    private static final String NODE = "/nodeinfo/2.1";
    private static final String NODE_SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.1";

    private final Places places;
    private final LocalActors actors;
    private final PublishedCounts counts;
    private final JsonMapper json;

    WellKnownController(Places places, LocalActors actors, PublishedCounts counts, JsonMapper json) {
        this.places = places;
        this.actors = actors;
        this.counts = counts;
        this.json = json;
    }

    private void on() {
        if (!places.on()) {
            throw new NotFound();
        }
    }

    @GetMapping("/.well-known/webfinger")
    ResponseEntity<byte[]> webfinger(@RequestParam(defaultValue = "") String resource) {
        on();
        LocalActor actor = actor(resource).orElseThrow(NotFound::new);
        String address = places.actor(actor.name());
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("subject", "acct:" + actor.handle() + "@" + places.host());
        found.put("aliases", List.of(address));
        found.put(
                "links",
                List.of(
                        Map.of("rel", "self", "type", "application/activity+json", "href", address),
                        Map.of(
                                "rel",
                                "http://webfinger.net/rel/profile-page",
                                "type",
                                "text/html",
                                "href",
                                places.url(actor.page()))));
        return Negotiation.as(HttpStatus.OK, "application/jrd+json; charset=utf-8", json.writeValueAsString(found));
    }

    private Optional<LocalActor> actor(String resource) {
        Matcher account = ACCOUNT.matcher(resource);
        if (account.matches()) {
            return account.group(2).equalsIgnoreCase(places.host())
                    ? actors.byHandle(account.group(1).toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }
        return actors.byAddress(resource);
    }

    @GetMapping("/.well-known/host-meta")
    ResponseEntity<byte[]> hostMeta() {
        on();
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">
                  <Link rel="lrdd" template="%s/.well-known/webfinger?resource={uri}"/>
                </XRD>
                """.formatted(places.site());
        return Negotiation.as(HttpStatus.OK, "application/xrd+xml; charset=utf-8", xml);
    }

    @GetMapping("/.well-known/nodeinfo")
    ResponseEntity<byte[]> nodes() {
        on();
        return node(Map.of("links", List.of(Map.of("rel", NODE_SCHEMA, "href", places.url(NODE)))));
    }

    @GetMapping(NODE)
    ResponseEntity<byte[]> node() {
        on();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("version", "2.1");
        node.put("software", Map.of("name", "mymein", "version", version()));
        node.put("protocols", List.of("activitypub"));
        node.put("services", Map.of("inbound", List.of(), "outbound", List.of("atom1.0", "rss2.0")));
        node.put("openRegistrations", false);
        node.put("usage", Map.of("users", Map.of(), "localPosts", counts.of(Coverage.everything())));
        node.put("metadata", Map.of());
        return node(node);
    }

    /** Of the jar; classes that are run as they are have none. */
    private static String version() {
        return Objects.requireNonNullElse(WellKnownController.class.getPackage().getImplementationVersion(), "0");
    }

    private ResponseEntity<byte[]> node(Map<String, Object> said) {
        String type = "application/json; profile=\"" + NODE_SCHEMA + "#\"; charset=utf-8";
        return Negotiation.as(HttpStatus.OK, type, json.writeValueAsString(said));
    }
}
