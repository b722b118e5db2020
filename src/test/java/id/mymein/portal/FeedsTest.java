package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.CleanText;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@IntegrationTest
class FeedsTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    PublicReader reader;

    @Test
    void everyListHasAnRssFeedThatPageAndFeedNameAlike() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Untuk umpan")));
        String office = "/instansi/" + people.officeOf(cast.contributor()).slug();
        for (String list : List.of(
                "", "/wilayah/balangan", "/wilayah/" + reader.slug("63.11.08.2005"), "/kategori/pembangunan", office)) {
            Document rss = parse(list + "/rss.xml");
            assertThat(at(rss, "/rss/@version")).isEqualTo("2.0");
            assertThat(at(rss, "/rss/channel/title")).contains("MyMeIn");
            assertThat(at(rss, "/rss/channel/link")).isEqualTo("http://localhost" + (list.isEmpty() ? "/" : list));
            assertThat(at(rss, "/rss/channel/*[local-name()='link' and @rel='self']/@href"))
                    .isEqualTo("http://localhost" + list + "/rss.xml");
            String item = "/rss/channel/item[guid='urn:uuid:" + id + "']";
            assertThat(at(rss, item + "/link")).isEqualTo("http://localhost" + reader.path(id));
            assertThat(at(rss, item + "/guid/@isPermaLink")).isEqualTo("false");
            assertThat(at(rss, item + "/*[local-name()='encoded']")).contains("<p>Jembatan gantung dibuka lagi");
            OffsetDateTime published =
                    OffsetDateTime.parse(at(rss, item + "/pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
            assertThat(published).isAfter(OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
            var page = reader.page(list.isEmpty() ? "/" : list);
            assertThat(page.select("link[type=application/rss+xml]").attr("href"))
                    .isEqualTo(list + "/rss.xml");
            assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                    .isEqualTo(list + "/atom.xml");
        }
    }

    @Test
    void atomSaysWhenAStoryWasCorrectedAndKeepsItsId() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Sebelum ralat"));
        StoryId id = newsdesk.published(cast, first);
        newsdesk.corrected(
                cast, id, Newsdesk.with(first, Newsdesk.unique("Sesudah ralat"), first.body()), "Judulnya keliru.");
        Document atom = parse("/atom.xml");
        String entry = "//*[local-name()='entry'][*[local-name()='id']='urn:uuid:" + id + "']";
        assertThat(at(atom, entry + "/*[local-name()='title']")).startsWith("Sesudah ralat");
        assertThat(at(atom, entry + "/*[local-name()='link']/@href")).isEqualTo("http://localhost" + reader.path(id));
        var published = OffsetDateTime.parse(at(atom, entry + "/*[local-name()='published']"));
        var updated = OffsetDateTime.parse(at(atom, entry + "/*[local-name()='updated']"));
        assertThat(updated).isAfter(published);
        assertThat(OffsetDateTime.parse(at(atom, "/*[local-name()='feed']/*[local-name()='updated']")))
                .isAfterOrEqualTo(updated);
        assertThat(at(atom, entry + "/*[local-name()='content']")).contains("pernah diralat");
        assertThat(at(atom, entry + "/*[local-name()='author']/*[local-name()='name']"))
                .isNotBlank();
        assertThat(at(atom, "/*[local-name()='feed']/*[local-name()='id']")).isEqualTo("http://localhost/atom.xml");
    }

    @Test
    void whatPeopleTypeNeverBreaksAFeed() throws Exception {
        String typed = "Tom & Jerry <b>\"1\"</b> 'dua' ]]> \u0001\uFFFE 😀 " + Newsdesk.unique("");
        StoryId id = newsdesk.published(newsdesk.cast(), content(typed));
        String shown = CleanText.of(typed);
        assertThat(at(parse("/rss.xml"), "//item[guid='urn:uuid:" + id + "']/title"))
                .isEqualTo(shown);
        assertThat(at(
                        parse("/atom.xml"),
                        "//*[local-name()='entry'][*[local-name()='id']='urn:uuid:" + id
                                + "']/*[local-name()='title']"))
                .isEqualTo(shown);
    }

    @Test
    void everyFeedHasAllThatItsStandardAsksFor() throws Exception {
        var cast = newsdesk.cast();
        String marker = UUID.randomUUID().toString();
        newsdesk.published(
                cast,
                content(
                        Newsdesk.unique("Foto di tengah"),
                        "<p>Sebelum.</p><figure data-photo=\"" + marker + "\"></figure><p>Sesudah.</p>"));
        for (String list : List.of("", "/wilayah/balangan", "/kategori/pembangunan", "/en", "/en/wilayah/balangan")) {
            Document rss = parse(list + "/rss.xml");
            for (String required : List.of("title", "link", "description", "language", "lastBuildDate")) {
                assertThat(count(rss, "/rss/channel/" + required)).as(required).isEqualTo(1);
            }
            int items = count(rss, "//item");
            assertThat(items).isBetween(1, 30);
            for (String required : List.of("title", "link", "guid", "pubDate", "description")) {
                assertThat(count(rss, "//item/" + required + "[normalize-space()]"))
                        .as(required)
                        .isEqualTo(items);
            }
            assertThat(count(rss, "//item[guid = preceding-sibling::item/guid]"))
                    .isZero();
            Document atom = parse(list + "/atom.xml");
            for (String required : List.of("id", "title", "updated", "link[@rel='self']")) {
                assertThat(count(atom, "/feed/" + required)).as(required).isEqualTo(1);
            }
            assertThat(count(atom, "//entry")).isEqualTo(items);
            for (String required : List.of("id", "title", "updated", "published", "author/name", "content")) {
                assertThat(count(atom, "//entry[" + required + "]"))
                        .as(required)
                        .isEqualTo(items);
            }
            assertThat(reader.text(list + "/rss.xml")).contains("Sesudah.").doesNotContain("<figure", "data-photo");
        }
    }

    @Test
    void aListWithoutStoriesHasAnEmptyFeedWithoutAMadeUpDate() throws Exception {
        Document rss = parse("/wilayah/" + reader.slug("63.11.06.1019") + "/rss.xml");
        assertThat(count(rss, "//item")).isZero();
        assertThat(count(rss, "//lastBuildDate")).isZero();
    }

    @Test
    void feedsNameTheirTypeAndSetNoCookie() throws Exception {
        web.perform(get("/rss.xml"))
                .andExpect(header().string("Content-Type", "application/rss+xml;charset=UTF-8"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        web.perform(get("/atom.xml")).andExpect(header().string("Content-Type", "application/atom+xml;charset=UTF-8"));
    }

    private Document parse(String path) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(reader.text(path))));
    }

    /** Atom's own namespace is left out of the path. */
    private static int count(Document document, String path) throws Exception {
        String anyNamespace = path.startsWith("/rss") || path.startsWith("//item") || path.startsWith("//last")
                ? path
                : path.replaceAll("(?<![@'\\w(])([a-z]+)(?=[/\\[\\]]|$)", "*[local-name()='$1']");
        return ((Double) XPathFactory.newDefaultInstance()
                        .newXPath()
                        .evaluate("count(" + anyNamespace + ")", document, XPathConstants.NUMBER))
                .intValue();
    }

    private static String at(Document document, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
    }

    @Test
    void jsonFeedHasFullTextsAndSaysWhenTheyChanged() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Umpan JSON"));
        StoryId id = newsdesk.published(cast, first);
        newsdesk.corrected(cast, id, Newsdesk.with(first, first.title(), "<p>Yang <b>benar</b>.</p>"), "Keliru.");
        for (String list : List.of("", "/wilayah/balangan", "/kategori/pembangunan", "/en")) {
            var feed = tools.jackson.databind.json.JsonMapper.shared().readTree(reader.text(list + "/feed.json"));
            assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("feed_url").asString()).isEqualTo("http://localhost" + list + "/feed.json");
            assertThat(feed.at("/hubs/0/url").asString()).isEqualTo("http://localhost/websub");
            var item = feed.get("items").get(0);
            assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + id);
            assertThat(item.get("content_html").asString()).contains("<p>Yang <strong>benar</strong>.</p>");
            assertThat(OffsetDateTime.parse(item.get("date_modified").asString()))
                    .isAfter(OffsetDateTime.parse(item.get("date_published").asString()));
            assertThat(reader.page(list.isEmpty() ? "/" : list)
                            .select("link[type=application/feed+json]")
                            .attr("href"))
                    .isEqualTo(list + "/feed.json");
        }
    }
}
