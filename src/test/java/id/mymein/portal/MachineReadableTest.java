package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.JsonNode;

/** What search engines and messengers read of a page: as schema.org, Google's article rules and Open Graph ask for it. */
@IntegrationTest
class MachineReadableTest {

    private static final Set<String> ALWAYS = Set.of(
            "@context",
            "@type",
            "@id",
            "mainEntityOfPage",
            "headline",
            "description",
            "inLanguage",
            "isAccessibleForFree",
            "datePublished",
            "dateModified",
            "articleSection",
            "image",
            "contentLocation",
            "author",
            "publisher",
            "publishingPrinciples");

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    @Autowired
    MediaLibrary media;

    @Test
    void aPlainStoryHasEveryFieldAndNoEmptyOne() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Untuk mesin pencari")));
        JsonNode article = article("/", id);
        assertThat(new TreeSet<>(article.propertyNames())).isEqualTo(new TreeSet<>(ALWAYS));
        assertThat(article.get("headline").asString()).hasSizeLessThanOrEqualTo(110);
        assertThat(article.get("inLanguage").asString()).isEqualTo("id");
        assertThat(instant(article, "dateModified")).isEqualTo(instant(article, "datePublished"));
        assertPerson(article.at("/author/0"));
        assertPublisher(article.get("publisher"));
        assertThat(article.at("/contentLocation/name").asString()).isEqualTo("Desa Mayanau");
    }

    @Test
    void theEnglishFrameNamesItsOwnAddressesAndTheStorysLanguage() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Bingkai Inggris")));
        JsonNode article = article("/en", id);
        assertThat(article.get("inLanguage").asString()).isEqualTo("id");
        assertThat(article.get("mainEntityOfPage").asString()).startsWith("http://localhost/en/berita/");
        assertThat(article.at("/author/0/worksFor/url").asString()).startsWith("http://localhost/en/instansi/");
        assertThat(article.get("@id").asString()).isEqualTo("urn:uuid:" + id);
    }

    @Test
    void photosHaveSizesAndCorrectionsATimeWithItsZone() throws Exception {
        var cast = newsdesk.cast();
        Content pictured = pictured(cast);
        StoryId id = newsdesk.published(cast, pictured);
        newsdesk.corrected(
                cast, id, Newsdesk.with(pictured, pictured.title(), "<p>Yang benar.</p>"), "Angkanya keliru.");
        JsonNode article = article("/", id);
        JsonNode image = article.at("/image/0");
        assertThat(image.get("@type").asString()).isEqualTo("ImageObject");
        assertThat(image.get("url").asString()).matches("http://localhost/foto/[0-9a-f-]{36}/900\\.jpg");
        assertThat(image.get("width").asInt()).isEqualTo(900);
        assertThat(image.get("height").asInt()).isEqualTo(600);
        assertThat(image.get("caption").asString()).isEqualTo("Warga di jembatan");
        JsonNode correction = article.at("/correction/0");
        assertThat(correction.get("@type").asString()).isEqualTo("CorrectionComment");
        assertThat(correction.get("text").asString()).isEqualTo("Angkanya keliru.");
        assertThat(instant(correction, "datePublished")).isEqualTo(instant(article, "dateModified"));
        assertThat(instant(article, "dateModified")).isAfterOrEqualTo(instant(article, "datePublished"));
        Document page = reader.page(reader.path(id));
        assertThat(property(page, "og:image")).matches("http://localhost/foto/[0-9a-f-]{36}/800\\.jpg");
        assertThat(property(page, "og:image:width")).isEqualTo("800");
        assertThat(property(page, "og:image:alt")).isEqualTo("Tiga orang");
        String photo = property(page, "og:image");
        assertThat(reader.text("/rss.xml"))
                .contains("<media:content url=\"" + photo + "\" type=\"image/jpeg\" medium=\"image\" width=\"800\"")
                .contains("&lt;figure&gt;&lt;img src=\"" + photo);
        assertThat(reader.text("/atom.xml"))
                .contains("<link rel=\"enclosure\" type=\"image/jpeg\" href=\"" + photo + "\"");
        assertThat(reader.text("/feed.json")).contains("\"image\":\"" + photo + "\"", "\"mime_type\":\"image/jpeg\"");
    }

    @Test
    void everyKindOfPageNamesItselfToMessengersAndSearchEngines() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Untuk dibagikan")));
        String story = reader.path(id);
        for (String path : List.of(
                "/",
                "/berita",
                story,
                story + "/riwayat",
                "/wilayah",
                "/wilayah/balangan",
                "/kategori",
                "/kategori/pembangunan",
                "/cek-fakta",
                "/kim",
                "/data",
                "/tentang/data",
                "/tentang")) {
            String english = "/en" + (path.equals("/") ? "" : path);
            for (String shown : List.of(path, english)) {
                Document page = reader.page(shown);
                assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                        .containsExactly("http://localhost" + shown);
                assertThat(property(page, "og:url")).isEqualTo("http://localhost" + shown);
                assertThat(hreflang(page, "id")).isEqualTo("http://localhost" + path);
                assertThat(hreflang(page, "en")).isEqualTo("http://localhost" + english);
                assertThat(hreflang(page, "x-default")).isEqualTo("http://localhost" + path);
                assertThat(property(page, "og:title")).as(shown).isNotBlank();
                assertThat(property(page, "og:description")).as(shown).isNotBlank();
                assertThat(property(page, "og:type")).isEqualTo(path.equals(story) ? "article" : "website");
                assertThat(property(page, "og:image"))
                        .matches(
                                path.equals(story)
                                        ? "http://localhost(/en)?/kartu/" + id + "/1\\.png"
                                        : "http://localhost/img/logo(-[0-9a-f]+)?\\.png");
                assertThat(page.select("meta[name=twitter:title]").attr("content"))
                        .isEqualTo(property(page, "og:title"));
                assertThat(page.select("meta[name=description]").attr("content"))
                        .isNotBlank();
                assertThat(page.select("h1")).hasSize(1);
            }
        }
    }

    @Test
    void pagesSayWhereTheyAreAndWhoPublishes() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Jejak </script>")));
        JsonNode crumbs = json(reader.page(reader.path(id)), 1);
        assertThat(crumbs.get("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(crumbs.at("/itemListElement/0/item").asString()).isEqualTo("http://localhost/");
        int last = crumbs.get("itemListElement").size() - 1;
        assertThat(crumbs.at("/itemListElement/" + last + "/item").asString())
                .isEqualTo("http://localhost" + reader.path(id));
        assertThat(crumbs.at("/itemListElement/" + last + "/position").asInt()).isEqualTo(last + 1);
        for (String path : List.of("/wilayah/balangan", "/kategori/pembangunan", "/berita")) {
            JsonNode list = json(reader.page(path), 0);
            assertThat(list.get("@type").asString()).as(path).isEqualTo("BreadcrumbList");
            int end = list.get("itemListElement").size() - 1;
            assertThat(list.at("/itemListElement/" + end + "/item").asString()).isEqualTo("http://localhost" + path);
        }
        for (String path : List.of("/", "/tentang")) {
            JsonNode graph = json(reader.page(path), 0).get("@graph");
            assertThat(graph.at("/0/@type").asString()).isEqualTo("WebSite");
            assertThat(graph.at("/0/potentialAction/target/urlTemplate").asString())
                    .isEqualTo("http://localhost/cari?q={search_term_string}");
            assertThat(graph.at("/1/@type").asString()).isEqualTo("NewsMediaOrganization");
            assertThat(graph.at("/1/publishingPrinciples").asString()).isEqualTo("http://localhost/tentang#pedoman");
            assertThat(graph.at("/0/publisher/@id").asString())
                    .isEqualTo(graph.at("/1/@id").asString());
        }
    }

    private static JsonNode json(Document page, int number) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]")
                        .get(number)
                        .data());
    }

    private JsonNode article(String language, StoryId id) throws Exception {
        String prefix = language.equals("/") ? "" : language;
        JsonNode article = reader.jsonLd(reader.page(prefix + reader.path(id)));
        assertThat(article.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        return article;
    }

    private static void assertPerson(JsonNode author) {
        assertThat(author.get("@type").asString()).isEqualTo("Person");
        assertThat(author.get("name").asString()).isNotBlank();
        assertThat(author.at("/worksFor/@type").asString()).isEqualTo("Organization");
        assertThat(author.at("/worksFor/url").asString()).startsWith("http://localhost/instansi/");
    }

    private static void assertPublisher(JsonNode publisher) {
        assertThat(publisher.get("@type").asString()).isEqualTo("NewsMediaOrganization");
        assertThat(publisher.get("name").asString()).isEqualTo("MyMeIn");
        assertThat(publisher.get("url").asString()).isEqualTo("http://localhost/");
        assertThat(publisher.at("/logo/url").asString()).isEqualTo("http://localhost/img/logo.png");
        assertThat(publisher.at("/logo/width").asInt()).isEqualTo(512);
    }

    /** A date without its zone would be another moment elsewhere. */
    private static OffsetDateTime instant(JsonNode node, String field) {
        OffsetDateTime instant = OffsetDateTime.parse(node.get(field).asString());
        assertThat(instant.getOffset()).isEqualTo(ZoneOffset.ofHours(8));
        return instant;
    }

    private static String property(Document page, String name) {
        return page.expectFirst("meta[property=" + name + "]").attr("content");
    }

    private static String hreflang(Document page, String language) {
        return page.expectFirst("link[rel=alternate][hreflang=" + language + "]")
                .attr("href");
    }

    private Content pictured(Newsdesk.Cast cast) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var result = media.addPhoto(
                cast.contributor(),
                cast.contributor().grants().getFirst().office(),
                "foto.jpg",
                new ByteArrayResource(bytes.toByteArray()),
                UUID.randomUUID());
        Photo photo = ((PhotoResult.Accepted) result).photo();
        Content plain = content(Newsdesk.unique("Berfoto dan diralat"));
        return new Content(
                plain.title(),
                plain.who(),
                plain.body(),
                plain.category(),
                plain.region(),
                plain.place(),
                plain.eventDate(),
                plain.eventTime(),
                List.of(new PhotoUse(photo.id().value(), "Warga di jembatan", "Tiga orang", "Noor Aina")));
    }
}
