package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.distribution.ShortLinks;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.portal.card.Decoded;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every answer for machines with its type and headers, and the list that stands on other people's sites. */
@IntegrationTest
class MachineAnswersTest {

    private static final String KEPT = "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30";

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    ShortLinks links;

    @Autowired
    PublicReader reader;

    private Map<String, String> answers(StoryId id, String office) {
        var answers = new LinkedHashMap<String, String>();
        for (String list : new String[] {"", "/wilayah/balangan", "/kategori/pembangunan", office, "/en"}) {
            answers.put(list + "/rss.xml", "application/rss+xml;charset=UTF-8");
            answers.put(list + "/atom.xml", "application/atom+xml;charset=UTF-8");
            answers.put(list + "/feed.json", "application/feed+json;charset=utf-8");
        }
        for (String sitemap : new String[] {
            "/sitemap.xml",
            "/sitemap/halaman.xml",
            "/sitemap/kabar-baru.xml",
            "/sitemap/wilayah-1.xml",
            "/sitemap/instansi-1.xml",
            "/sitemap/berita-1.xml"
        }) {
            answers.put(sitemap, "application/xml;charset=utf-8");
        }
        answers.put("/robots.txt", "text/plain;charset=utf-8");
        answers.put(ManifestSection.PATH, "application/manifest+json;charset=utf-8");
        answers.put("/sematan/wilayah/balangan", "text/html;charset=utf-8");
        answers.put("/en/sematan/wilayah/balangan/3", "text/html;charset=utf-8");
        answers.put("/tentang/data", "text/html;charset=utf-8");
        for (String route : new String[] {
            "stories", "stories/" + id, "regions", "regions/63.11", "categories", "offices", "openapi.json"
        }) {
            answers.put("/api/v1/" + route, "application/json");
        }
        answers.put("/api/v1/stories/" + id + "?format=ninjs", "application/ninjs+json");
        answers.put("/oembed?url=http://localhost" + reader.path(id), "application/json");
        answers.put("/oembed?format=xml&url=http://localhost" + reader.path(id), "text/xml;charset=utf-8");
        return answers;
    }

    @Test
    void eachAnswerHasItsTypeMayBeKeptIsComparedAndSetsNoCookie() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Untuk mesin")));
        String office = "/instansi/" + people.officeOf(cast.contributor()).slug();
        for (var answer : answers(id, office).entrySet()) {
            var target = URI.create(answer.getKey());
            MockHttpServletResponse there = web.perform(get(target))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", answer.getValue()))
                    .andExpect(header().string("Cache-Control", KEPT))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andReturn()
                    .getResponse();
            String tag = String.valueOf(there.getHeader("ETag"));
            web.perform(get(target).header("If-None-Match", tag)).andExpect(status().isNotModified());
            MockHttpServletResponse head = web.perform(head(target))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse();
            assertThat(head.getHeader("ETag")).as(answer.getKey()).isEqualTo(tag);
        }
    }

    @Test
    void onlyTheListThatIsMadeForItMayStandInAFrame() throws Exception {
        for (String framed : new String[] {"/sematan/wilayah/balangan", "/en/sematan/wilayah/balangan"}) {
            MockHttpServletResponse there = web.perform(get(framed)).andReturn().getResponse();
            assertThat(there.getHeader("X-Frame-Options")).isNull();
            assertThat(there.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors *")
                    .contains("script-src 'self'");
            assertThat(there.getHeader("Set-Cookie")).isNull();
        }
        for (String other : new String[] {"/", "/wilayah/balangan", "/masuk", "/sematan", "/sematanlain/x"}) {
            MockHttpServletResponse there = web.perform(get(other)).andReturn().getResponse();
            assertThat(there.getHeader("X-Frame-Options")).as(other).isEqualTo("DENY");
            assertThat(there.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void theListForOtherSitesIsLightAndOpensLinksOutsideItsFrame() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Di situs desa")));
        String village = reader.slug("63.11.08.2005");
        Document list = reader.page("/sematan/wilayah/" + village);
        assertThat(list.select("a[href='http://localhost" + reader.path(id) + "']"))
                .hasSize(1);
        assertThat(list.select("a")).allMatch(link -> link.attr("target").equals("_parent"));
        assertThat(list.select("script, form, img")).isEmpty();
        assertThat(list.outerHtml().length()).isLessThan(12_000);
        assertThat(reader.page("/en/sematan/wilayah/" + village)
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(reader.page("/wilayah/" + village)
                        .select("details.embed code")
                        .text())
                .contains("<iframe src=\"http://localhost/sematan/wilayah/" + village + "\"");
    }

    @Test
    void theNumberOfStoriesIsBounded() throws Exception {
        String list = "/sematan/wilayah/balangan";
        Map<String, String> moved = Map.of(
                list + "/0", list + "/1", list + "/-5", list + "/1", list + "/999999", list + "/20", list + "/5", list);
        for (var each : moved.entrySet()) {
            web.perform(get(each.getKey()))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(header().string("Location", each.getValue()));
        }
        assertThat(reader.page(list + "/1").select("li")).hasSizeLessThanOrEqualTo(1);
        for (String none : new String[] {
            "/sematan/wilayah/tidak-ada", list + "/banyak", list + "/1000000000", list + "/1/2", "/sematan/x/balangan"
        }) {
            web.perform(get(none)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aStoryWithoutPhotoHasACardThatMayBeKeptForGood() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Tanpa foto")));
        Document page = reader.page(reader.path(id));
        String address = page.expectFirst("meta[property=og:image]").attr("content");
        assertThat(address).isEqualTo("http://localhost/kartu/" + id + "/1.png");
        assertThat(page.expectFirst("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        byte[] png = web.perform(get(URI.create(address)).header("Accept-Encoding", "gzip, br"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "public, max-age=31536000, immutable"))
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        web.perform(get("/kartu/" + id + "/7.png"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/kartu/" + id + "/1.png"));
        for (String none : new String[] {
            "/kartu/" + new StoryId(java.util.UUID.randomUUID()) + "/1.png",
            "/kartu/" + id + "/0.png",
            "/kartu/" + id + "/1.jpg",
            "/kartu/x/1.png"
        }) {
            web.perform(get(none)).andExpect(status().isNotFound());
        }
    }

    @Test
    void theCardForGroupsLeadsByItsShortLinkToTheStory() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Untuk grup")));
        String link = links.of(id, null);
        String address =
                reader.page(reader.path(id)).expectFirst("a[data-card]").attr("href");
        assertThat(address).isEqualTo("/kartu/" + id + "/1-grup.png");
        byte[] png = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "public, max-age=31536000, immutable"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Decoded.of(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(link);
        web.perform(get("/kartu/" + id + "/7-grup.png"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", address));
    }
}
