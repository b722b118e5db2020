package id.mymein.portal;

import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Fills feeds with stories. */
@Component
class Feeds {

    private static final int LENGTH = 30;
    private static final int PICTURE = 800;

    private final PublishedStories stories;
    private final Cards cards;
    private final PublicHtml html;
    private final Site site;

    Feeds(PublishedStories stories, Cards cards, PublicHtml html, Site site) {
        this.stories = stories;
        this.cards = cards;
        this.html = html;
        this.site = site;
    }

    Feed of(FeedSection.Source source, String kind, Locale language) {
        List<PublishedItem> items = stories.newest(source.coverage(), LENGTH).items();
        Map<StoryId, String> bodies =
                stories.bodies(items.stream().map(PublishedItem::id).toList());
        Words words = html.words(language);
        String name = words.text("platform.name");
        return new Feed(
                source.name().isEmpty() ? name : source.name() + " – " + name,
                words.text("portal.description"),
                html.address(source.path() + kind, language),
                html.address(source.path().isEmpty() ? "/" : source.path(), language),
                items.stream()
                        .map(PublishedItem::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                cards.of(items).stream().map(card -> entry(card, bodies, words)).toList());
    }

    private Feed.Entry entry(Card card, Map<StoryId, String> bodies, Words words) {
        PublishedItem item = card.item();
        String category = card.category() == null ? "" : card.category().label(words.locale());
        return new Feed.Entry(
                card,
                html.address(item.path(), words.locale()),
                category,
                labels(item, words) + picture(card) + text(bodies.getOrDefault(item.id(), "")));
    }

    /** The words; the places of photos, which only a page can fill, are left out. */
    private static String text(String body) {
        return RichText.parts(body).stream()
                .map(part -> part instanceof RichPart.Words(String words) ? words : "")
                .collect(Collectors.joining());
    }

    /** What a reader of the feed must know as well as a reader of the page. */
    private static String labels(PublishedItem item, Words words) {
        var labels = new StringBuilder();
        if (item.urgent()) {
            labels.append(label(words.text("portal.urgent")));
        }
        if (item.archived()) {
            labels.append(label(words.text("portal.proof.archive")));
        }
        if (item.corrected()) {
            labels.append(label(words.text("portal.feed.corrected")));
        }
        return labels.toString();
    }

    private static String label(String text) {
        return "<p><strong>" + HtmlUtils.htmlEscape(text) + "</strong></p>";
    }

    private String picture(Card card) {
        if (card.photo() == null) {
            return "";
        }
        var size = card.photo().atLeast(PICTURE);
        return "<p><img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"></p>"
                .formatted(
                        site.url(card.photo().jpeg(size)),
                        size.width(),
                        size.height(),
                        HtmlUtils.htmlEscape(card.item().photoText()));
    }
}
