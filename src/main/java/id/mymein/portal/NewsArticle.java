package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.newsroom.ArchiveSource;
import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.Site;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.portal.card.CardPainter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A story as machines read it: schema.org's {@code NewsArticle} in JSON-LD. */
@Component
class NewsArticle {

    private final PublicHtml html;
    private final Site site;

    NewsArticle(PublicHtml html, Site site) {
        this.html = html;
        this.site = site;
    }

    /** JSON that may stand in a script element: no character in it could end the element. */
    String of(Card card, PublishedStory story, List<StoryView.Picture> pictures, Locale language) {
        Words words = html.words(language);
        PublishedItem item = story.item();
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("@id", "urn:uuid:" + item.id());
        article.put("mainEntityOfPage", html.address(item.path(), language));
        article.put("headline", item.title());
        article.put("description", item.summary());
        article.put("inLanguage", "id");
        article.put("isAccessibleForFree", true);
        article.put("datePublished", words.iso(item.publishedAt()));
        article.put("dateModified", words.iso(item.updatedAt()));
        if (card.category() != null) {
            article.put("articleSection", card.category().label(language));
        }
        article.put("image", images(story, pictures, language));
        ArchiveSource archive = story.release().archive();
        article.put("author", List.of(archive == null ? author(card, words) : author(item, archive)));
        if (archive == null) {
            article.put("contentLocation", place(card, words));
        } else {
            article.put("sourceOrganization", organization(archive.name()));
            if (!archive.url().isEmpty()) {
                article.put("isBasedOn", archive.url());
            }
        }
        article.put("publisher", publisher(words));
        article.put("publishingPrinciples", html.address("/tentang", language));
        if (!story.corrections().isEmpty()) {
            article.put(
                    "correction",
                    story.corrections().stream()
                            .map(release -> correction(release, words))
                            .toList());
        }
        return JsonLd.script(article);
    }

    private static Map<String, Object> place(Card card, Words words) {
        String name = card.place() == null ? card.item().place() : Naming.place(words, card.place());
        return Map.of("@type", "Place", "name", name, "address", card.item().place());
    }

    /** The photos; a story without one is shown by its card. */
    private List<Map<String, Object>> images(PublishedStory story, List<StoryView.Picture> pictures, Locale language) {
        if (pictures.isEmpty()) {
            String card = CardSection.path(story.item().id(), story.release().number());
            return List.of(JsonLd.picture(html.address(card, language), CardPainter.WIDTH, CardPainter.HEIGHT, null));
        }
        return pictures.stream().map(this::image).toList();
    }

    private Map<String, Object> image(StoryView.Picture picture) {
        var largest = picture.photo().largest();
        var image = JsonLd.picture(
                site.url(picture.photo().jpeg(largest)),
                largest.width(),
                largest.height(),
                picture.use().caption());
        image.put("creditText", picture.use().credit());
        return image;
    }

    private Map<String, Object> author(Card card, Words words) {
        Map<String, Object> office = card.office() == null ? publisher(words) : office(card.office(), words);
        return card.item().author().isBlank()
                ? office
                : Map.of("@type", "Person", "name", card.item().author(), "worksFor", office);
    }

    private Map<String, Object> office(Office office, Words words) {
        String page = html.address("/instansi/" + office.slug(), words.locale());
        return Map.of("@type", "Organization", "name", office.name(), "url", page);
    }

    /** Whoever wrote it did not write it for us. */
    private static Map<String, Object> author(PublishedItem item, ArchiveSource archive) {
        return item.author().isBlank()
                ? organization(archive.name())
                : Map.of("@type", "Person", "name", item.author(), "worksFor", organization(archive.name()));
    }

    private static Map<String, Object> organization(String name) {
        return Map.of("@type", "Organization", "name", name);
    }

    private Map<String, Object> publisher(Words words) {
        return JsonLd.publisher(words, site::url, path -> html.address(path, words.locale()));
    }

    private static Map<String, Object> correction(PublicRelease release, Words words) {
        return Map.of(
                "@type",
                "CorrectionComment",
                "text",
                String.valueOf(release.correction()),
                "datePublished",
                words.iso(release.at()));
    }
}
