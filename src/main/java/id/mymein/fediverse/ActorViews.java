package id.mymein.fediverse;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Describes our actors. All are of the type {@code Service}: programs pass news on there, and nobody joins or posts into them. */
@Component
class ActorViews {

    private final Places places;
    private final ActorKeys keys;
    private final Regions regions;
    private final PublicHtml html;

    ActorViews(Places places, ActorKeys keys, Regions regions, PublicHtml html) {
        this.places = places;
        this.keys = keys;
        this.regions = regions;
        this.html = html;
    }

    Map<String, Object> of(LocalActor actor) {
        String id = places.actor(actor.name());
        String page = places.url(actor.page());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", id);
        said.put("type", "Service");
        said.put("preferredUsername", actor.handle());
        said.put("name", name(actor));
        said.put("summary", "<p>" + escaped(words().text(summary(actor), name(actor))) + "</p>");
        said.put("url", page);
        said.put("inbox", id + "/inbox");
        said.put("outbox", id + "/outbox");
        said.put("followers", id + "/followers");
        said.put("following", id + "/following");
        said.put("endpoints", Map.of("sharedInbox", places.sharedInbox()));
        said.put("manuallyApprovesFollowers", false);
        said.put("discoverable", true);
        said.put("indexable", true);
        said.put("icon", icon());
        said.put("attachment", List.of(portal(page)));
        said.put(
                "publicKey",
                Map.of(
                        "id", places.key(actor.name()),
                        "owner", id,
                        "publicKeyPem", keys.of(actor).pem()));
        return said;
    }

    String name(LocalActor actor) {
        Region region = actor.region();
        return region == null
                ? words().text("fediverse.actor.portal", served())
                : words().text("fediverse.actor.region", words().text(region.kindKey()), region.name());
    }

    private String served() {
        return regions.served().stream().map(Region::name).collect(Collectors.joining(", "));
    }

    private static String summary(LocalActor actor) {
        return actor.isPortal() ? "fediverse.summary.portal" : "fediverse.summary.region";
    }

    private Map<String, Object> icon() {
        return Map.of("type", "Image", "mediaType", "image/png", "url", places.url("/img/logo.png"));
    }

    private Map<String, Object> portal(String page) {
        String link = "<a href=\"" + escaped(page) + "\" rel=\"me\">" + escaped(page) + "</a>";
        return Map.of("type", "PropertyValue", "name", words().text("fediverse.actor.page"), "value", link);
    }

    private Words words() {
        return html.words(Languages.INDONESIAN);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
