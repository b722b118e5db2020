package id.mymein.incoming;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.incoming.Fetching.Came;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.RichText;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Regions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes down what is known of an item, so that the writer begins with facts and source. What a place's own site says is taken as it
 * says it, for it is what the village would have sent in; of all others only a short passage is quoted. Law 28/2014, Article 43 (c),
 * lets news be taken where its source is named in full; the source stands in the text for that reason.
 */
@Component
class ItemDraft {

    private static final int QUOTE = 500;
    private static final int TEXT = 12_000;

    private final Regions regions;
    private final Fetching fetching;
    private final MediaLibrary media;
    private final PublicHtml html;
    private final Clock clock;

    ItemDraft(Regions regions, Fetching fetching, MediaLibrary media, PublicHtml html, Clock clock) {
        this.regions = regions;
        this.fetching = fetching;
        this.media = media;
        this.html = html;
        this.clock = clock;
    }

    /** Stories are in Indonesian. */
    Content of(Item item, List<PhotoUse> photos) {
        Words words = html.words(Languages.INDONESIAN);
        String place = regions.find(item.source().region())
                .map(region -> words.text(region.kindKey()) + " " + region.name())
                .orElse("");
        return new Content(
                Item.cut(item.title(), ContentRules.TITLE),
                "",
                RichText.sanitise(text(item) + source(item, words)),
                "",
                item.source().region().value(),
                Item.cut(place, ContentRules.PLACE),
                item.dated() == null ? "" : words.dateOf(item.dated()).toString(),
                "",
                photos);
    }

    private static String text(Item item) {
        if (!item.source().official()) {
            return "<blockquote>" + HtmlUtils.htmlEscape(Item.cut(item.text().replaceAll("\\s+", " "), QUOTE), "UTF-8")
                    + "</blockquote>";
        }
        return Arrays.stream(Item.cut(item.text(), TEXT).split("\\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph ->
                        "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private String source(Item item, Words words) {
        String name = HtmlUtils.htmlEscape(item.source().name(), "UTF-8");
        String address = item.link().isEmpty() ? item.source().site() : item.link();
        String named = address.isEmpty()
                ? name
                : "<a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">" + name + "</a>";
        String day = words.date(words.dateOf(clock.instant()));
        String key = item.source().official() ? "incoming.draft.official" : "incoming.draft.quoted";
        String rights = item.source().rights().isEmpty()
                ? ""
                : " " + HtmlUtils.htmlEscape(Item.cut(item.source().rights(), 200), "UTF-8");
        return "<p>" + words.text(key, named, day) + rights + "</p>";
    }

    /**
     * The item's picture, taken in as any photo is, where it lies on the place's own site; of all others the address alone is known.
     * Takes up to some seconds: call it outside a transaction.
     */
    List<PhotoUse> photos(Actor actor, Item item, OfficeId office) {
        boolean own = item.source().official()
                && !item.picture().isEmpty()
                && sameSite(item.picture(), item.source().site());
        return own ? photo(actor, item, office).stream().toList() : List.of();
    }

    private static boolean sameSite(String picture, String site) {
        String home = OfficialSites.host(site);
        String there = OfficialSites.host(picture);
        return !home.isEmpty() && (there.equals(home) || there.endsWith("." + home));
    }

    private Optional<PhotoUse> photo(Actor actor, Item item, OfficeId office) {
        Came came = fetching.picture(URI.create(item.picture()));
        if (!(came.what() instanceof Fetched.Answer answer) || !answer.ok()) {
            return Optional.empty();
        }
        String name = item.picture().replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        UUID once = UUID.nameUUIDFromBytes(
                ("item " + item.id() + " " + actor.account() + " " + office).getBytes(StandardCharsets.UTF_8));
        PhotoResult result = media.addPhoto(actor, office, name, new ByteArrayResource(answer.bytes()), once);
        return result instanceof PhotoResult.Accepted(var photo)
                ? Optional.of(new PhotoUse(
                        photo.id().value(), "", "", Item.cut(item.source().name(), ContentRules.PLACE)))
                : Optional.empty();
    }
}
