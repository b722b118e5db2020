package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.SchemaData;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Seen;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SitemapTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    @Autowired
    PortalPages pages;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everySitemapHoldsToItsSchema() throws Exception {
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("<Peta> & \"situs\"")));
        for (String part : parts()) {
            validate(reader.text(part));
        }
        validate(reader.text("/sitemap.xml"));
    }

    @Test
    void theIndexNamesPartsThatAreThereAndRobotsNamesTheIndex() throws Exception {
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Di peta situs")));
        assertThat(reader.text("/robots.txt")).contains("\nSitemap: http://localhost/sitemap.xml\n");
        assertThat(parts())
                .contains("/sitemap/halaman.xml", "/sitemap/kabar-baru.xml", "/sitemap/wilayah-1.xml", last());
        for (String part : parts()) {
            web.perform(get(part))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/xml;charset=utf-8"))
                    .andExpect(header().exists("ETag"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }
        for (String none : List.of(
                "/sitemap/berita-0.xml",
                "/sitemap/berita-999999.xml",
                "/sitemap/berita-1.xml?sebelum=x",
                "/sitemap/wilayah-9.xml",
                "/sitemap/lain.xml",
                "/sitemap",
                "/en/sitemap.xml")) {
            assertThat(web.perform(get(java.net.URI.create(none)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void aStoryStandsInBothLanguagesWithTheTimeOfItsLastRelease() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Kapan berubah"));
        StoryId id = newsdesk.published(cast, first);
        Instant published = changed(reader.path(id));
        newsdesk.corrected(cast, id, Newsdesk.with(first, first.title(), "<p>Lain.</p>"), "Keliru.");
        String path = reader.path(id);
        assertThat(changed(path)).isAfter(published).isEqualTo(changed("/en" + path));
        Element url = url(path);
        assertThat(url.select("xhtml|link").eachAttr("hreflang")).containsExactly("id", "en");
        assertThat(url.select("xhtml|link").eachAttr("href"))
                .containsExactly("http://localhost" + path, "http://localhost/en" + path);
    }

    @Test
    void whatWasWithdrawnIsInNoSitemap() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Dicabut dari peta")));
        String path = reader.path(id);
        assertThat(reader.text("/sitemap/kabar-baru.xml")).contains(path);
        done(publication.retract(cast.chief(), id, "Tidak benar."));
        assertThat(reader.text("/sitemap/kabar-baru.xml") + reader.text(last())).doesNotContain(path);
    }

    @Test
    void newsOfTheLastTwoDaysOnlyIsNews() throws Exception {
        StoryId old = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Sudah lama")));
        StoryId fresh = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Masih baru")));
        jdbc.sql(
                        "update published_story set first_published_at = first_published_at - interval '49 hours' where story_id = :id")
                .param("id", old.value())
                .update();
        byte[] bytes = ((Answer.Content) pages.answer(new Address("/sitemap/kabar-baru.xml", INDONESIAN, ""))
                        .orElseThrow())
                .bytes();
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .contains(reader.path(fresh))
                .doesNotContain(reader.path(old));
    }

    @Test
    void aNewStoryChangesTheLastPartAndTheIndexOnly() throws Exception {
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Bagian terakhir")));
        Seen part = seen(last());
        Seen places = seen("/sitemap/wilayah-1.xml");
        Seen fixed = seen("/sitemap/halaman.xml");
        assertThat(part.facts().keySet())
                .hasSize(1)
                .allMatch(fact -> fact.name().startsWith("sitemap:"));
        assertThat(places.facts().keySet()).noneMatch(fact -> fact.name().startsWith("list:"));
        assertThat(fixed.facts().keySet()).noneMatch(fact -> fact.name().startsWith("list:"));
        assertThat(seen("/sitemap.xml").facts().keySet())
                .anyMatch(fact -> fact.name().equals("sitemaps"));
    }

    private Seen seen(String path) {
        return Facts.noting(
                        () -> pages.answer(new Address(path, INDONESIAN, "")).orElseThrow())
                .seen();
    }

    /** The part with the newest stories. */
    private String last() throws Exception {
        return parts().getLast();
    }

    private List<String> parts() throws Exception {
        return xml("/sitemap.xml").select("sitemap > loc").eachText().stream()
                .map(address -> address.substring("http://localhost".length()))
                .toList();
    }

    private Instant changed(String path) throws Exception {
        return Instant.parse(url(path).expectFirst("lastmod").text());
    }

    private Element url(String path) throws Exception {
        return xml(last()).select("url").stream()
                .filter(url -> url.expectFirst("loc").text().equals("http://localhost" + path))
                .findFirst()
                .orElseThrow();
    }

    private Document xml(String path) throws Exception {
        return Jsoup.parse(reader.text(path), "", Parser.xmlParser());
    }

    private static void validate(String xml) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        boolean index = xml.contains("<sitemapindex");
        Source sitemap = index
                ? source(new ClassPathResource("schemas/siteindex.xsd").getContentAsByteArray())
                : source(SchemaData.read("sitemap/sitemap.xsd"));
        var schema = factory.newSchema(new Source[] {
            sitemap,
            source(new ClassPathResource("schemas/sitemap-news.xsd").getContentAsByteArray()),
            source(new ClassPathResource("schemas/xhtml-link.xsd").getContentAsByteArray())
        });
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Source source(byte[] bytes) {
        return new StreamSource(new ByteArrayInputStream(bytes));
    }
}
