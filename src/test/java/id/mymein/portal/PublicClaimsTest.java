package id.mymein.portal;

import static id.mymein.authenticity.Rumours.changed;
import static id.mymein.authenticity.Rumours.text;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.Rumours;
import id.mymein.authenticity.Verdict;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.web.NastyStrings;
import id.mymein.portal.card.Decoded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the public reads of claim checks, people and programs alike. */
@IntegrationTest
class PublicClaimsTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Rumours rumours;

    @Autowired
    PublicReader reader;

    Newsdesk.Cast cast;

    @BeforeEach
    void everybody() {
        cast = newsdesk.cast();
    }

    private ClaimCheckId published(ClaimText text) {
        return rumours.published(cast.police(), cast.editor(), text);
    }

    private String path(ClaimCheckId id) {
        return rumours.path(cast.police(), id);
    }

    @Test
    void thePageSaysWhatIsClaimedWhatIsTrueAndWhoSaysSo() throws Exception {
        String claim = unique("Pasar Paringin ditutup");
        String path = path(published(text(claim)));
        Document page = reader.page(path);
        assertThat(page.title()).startsWith("Hoaks: " + claim);
        assertThat(page.select("h1 q").text()).isEqualTo(claim);
        assertThat(page.select("header .verdict.v-hoax").text()).isEqualTo("Hoaks");
        assertThat(page.select("header .verdict use").attr("href")).endsWith("#i-v-hoax");
        assertThat(page.select(".sum").text()).isEqualTo("Pasar hanya pindah dua hari.");
        assertThat(page.select(".body p").eachText())
                .containsExactly("Kelurahan memindahkan pasar.", "Saluran airnya diperbaiki.");
        assertThat(page.select(".who").text())
                .contains(
                        people.officeOf(cast.police()).name(),
                        cast.editor().name(),
                        people.officeOf(cast.editor()).name(),
                        "pesan berantai WhatsApp",
                        "Senin, 12 Januari 2026");
        assertThat(page.select(".proofs li").eachText()).containsExactly("Surat kelurahan", "Halaman dinas");
        assertThat(page.select(".proofs a").attr("rel")).contains("nofollow");
        assertThat(page.select(".crumbs").text()).contains("Cek fakta", "Desa Mayanau");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + path);
        assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo("http://localhost/en" + path);
        assertThat(page.select(".share a").eachAttr("href")).anyMatch(href -> href.startsWith("https://wa.me/"));
        Document english = reader.page("/en" + path);
        assertThat(english.select("header .verdict").text()).isEqualTo("Hoax");
        assertThat(english.select("h1").attr("lang")).isEqualTo("id");
    }

    @Test
    void aCardForGroupsLeadsFromTheRumoursOwnGroupsToTheCheck() throws Exception {
        ClaimCheckId id = published(text(unique("Vaksin berbayar")));
        String path = path(id);
        String card = reader.page(path).expectFirst("a[data-card]").attr("href");
        assertThat(card).isEqualTo("/kartu" + path + "/1-grup.png");
        var png = web.perform(get(card)).andReturn().getResponse();
        assertThat(png.getContentType()).isEqualTo("image/png");
        assertThat(Decoded.of(ImageIO.read(new ByteArrayInputStream(png.getContentAsByteArray()))))
                .isEqualTo("http://localhost" + path);
        assertThat(web.perform(get("/kartu" + path + "/9-grup.png"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(card);
        rumours.withdraw(cast.chief(), id, "Dasarnya keliru.");
        assertThat(web.perform(get(card)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void claimReviewHasWhatGoogleAsksFor() throws Exception {
        String claim = unique("Dibaca mesin");
        String path = path(published(text(claim)));
        Document page = reader.page(path);
        JsonNode review = reader.jsonLd(page);
        assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.get("claimReviewed").asString()).isEqualTo(claim);
        assertThat(review.get("url").asString()).isEqualTo("http://localhost" + path);
        assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
        assertThat(review.at("/author/name").asString())
                .isEqualTo(people.officeOf(cast.police()).name());
        assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
        assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2026-01-12");
        assertThat(review.at("/itemReviewed/appearance/name").asString()).isEqualTo("pesan berantai WhatsApp");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/bestRating").asInt()).isEqualTo(5);
        assertThat(review.at("/reviewRating/worstRating").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Hoaks");
        assertThat(page.select("script[type=application/ld+json]").outerHtml()).contains("BreadcrumbList", claim);

        JsonNode yes = reader.jsonLd(reader.page(path(published(text(unique("Benar"), Verdict.AUTHENTIC)))));
        assertThat(yes.at("/reviewRating/ratingValue").asInt()).isEqualTo(5);
        assertThat(yes.at("/reviewRating/alternateName").asString()).isEqualTo("Benar");
        JsonNode open = reader.jsonLd(reader.page("/en" + path(published(text(unique("Entah"), Verdict.UNPROVEN)))));
        assertThat(open.at("/reviewRating").propertyNames()).containsExactlyInAnyOrder("@type", "alternateName");
        assertThat(open.at("/reviewRating/alternateName").asString()).isEqualTo("Unproven");
    }

    @Test
    void theListIsPagedAndTheFrontPageShowsTheNewestThree() throws Exception {
        String last = "";
        for (int n = 0; n < 21; n++) {
            last = path(published(text(unique("Daftar " + n))));
        }
        Document list = reader.page("/cek-fakta");
        assertThat(list.select(".claim")).hasSize(20);
        assertThat(list.expectFirst(".claim a").attr("href")).isEqualTo(last);
        assertThat(list.select("nav.nav [aria-current]").text()).isEqualTo("Cek fakta");
        String older = list.select("a[rel=next]").attr("href");
        assertThat(older).matches("/cek-fakta\\?sebelum=\\d+");
        assertThat(reader.page(older).select(".claim")).isNotEmpty();
        assertThat(reader.page("/en" + older).select(".claim")).isNotEmpty();
        assertThat(reader.page("/cek-fakta?sebelum=1").select(".empty").text()).isNotEmpty();
        for (String nonsense : List.of("0", "01", "-1", "x", "99999999999999999999")) {
            assertThat(status("/cek-fakta?sebelum=" + nonsense)).as(nonsense).isEqualTo(404);
        }
        Document front = reader.page("/");
        assertThat(front.select(".block .claim")).hasSize(3);
        assertThat(front.expectFirst(".block .claim a").attr("href")).isEqualTo(last);
    }

    @Test
    void correctionsStandOnTopForGood() throws Exception {
        ClaimText first = text(unique("Pernah diralat"));
        ClaimCheckId id = published(first);
        rumours.correctionWaits(cast.police(), id, changed(first, "Jawaban kedua.", "Tanggalnya keliru."));
        rumours.publish(cast.editor(), id);
        rumours.correctionWaits(cast.police(), id, changed(first, "Jawaban ketiga.", "Sumber ditambah."));
        rumours.publish(cast.editor(), id);
        Document page = reader.page(path(id));
        assertThat(page.select(".note p").eachText()).containsExactly("Tanggalnya keliru.", "Sumber ditambah.");
        assertThat(page.select(".sum").text()).isEqualTo("Jawaban ketiga.");
        assertThat(page.text()).doesNotContain("Jawaban kedua.");
        assertThat(reader.text("/cek-fakta/atom.xml")).contains("pernah diralat");
        assertThat(reader.page("/cek-fakta").expectFirst(".claim").text()).contains("Diralat");
    }

    @Test
    void whatWasWithdrawnIsGoneEverywhereAndItsAddressSaysWhy() throws Exception {
        published(text(unique("Yang tetap terbit")));
        String claim = unique("Dicabut dari mana-mana");
        ClaimCheckId id = published(text(claim));
        String path = path(id);
        rumours.withdraw(cast.chief(), id, "Dasarnya <b>keliru</b>.");
        for (String there : List.of(path, "/en" + path)) {
            var answer = web.perform(get(there)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(410);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Dasarnya &lt;b&gt;keliru&lt;/b&gt;.", claim)
                    .doesNotContain("Pasar hanya pindah");
        }
        for (String list : List.of("/", "/cek-fakta", "/cek-fakta/rss.xml", "/sitemap/cek-fakta-1.xml")) {
            assertThat(reader.text(list)).as(list).doesNotContain(path);
        }
        ClaimCheckId again = published(text(claim));
        assertThat(path(again)).isEqualTo(path + "-2");
    }

    @Test
    void draftsAndWhatWaitsAreNowhere() throws Exception {
        String claim = unique("Belum untuk umum");
        rumours.draft(cast.police(), text(claim));
        rumours.waiting(cast.police(), text(claim));
        published(text(unique("Yang terbit")));
        for (String list : List.of("/", "/cek-fakta", "/cek-fakta/feed.json", "/sitemap/cek-fakta-1.xml")) {
            assertThat(reader.text(list)).as(list).doesNotContain(claim);
        }
        for (String nothing : List.of(
                "/cek-fakta/2026",
                "/cek-fakta/2026/01",
                "/cek-fakta/2026/01/tidak-ada",
                "/cek-fakta/2026/01/tidak-ada/riwayat")) {
            assertThat(status(nothing)).as(nothing).isEqualTo(404);
        }
        assertThat(status("/Cek-Fakta/")).isEqualTo(404);
        assertThat(status("/cek-fakta/")).isEqualTo(301);
    }

    @Test
    void feedsAndSitemapsNameIt() throws Exception {
        String claim = unique("Untuk <umpan> & peta");
        ClaimCheckId id = published(text(claim));
        String path = path(id);
        for (String kind : List.of("/rss.xml", "/atom.xml")) {
            var feed = xml("/cek-fakta" + kind).getDocumentElement();
            assertThat(feed.getTextContent()).contains("Hoaks: " + claim, "urn:uuid:" + id, "Surat kelurahan");
            assertThat(reader.text("/en/cek-fakta" + kind)).contains("http://localhost/en" + path);
        }
        JsonNode feed = JsonMapper.shared().readTree(reader.text("/cek-fakta/feed.json"));
        assertThat(feed.get("home_page_url").asString()).isEqualTo("http://localhost/cek-fakta");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("Hoaks: " + claim);
        assertThat(item.get("url").asString()).isEqualTo("http://localhost" + path);
        assertThat(item.get("content_html").asString())
                .startsWith("<p><strong>Hoaks</strong> Pasar hanya pindah dua hari.</p>")
                .contains("<a href=\"https://dinas.contoh.test/pasar\" rel=\"nofollow\">Halaman dinas</a>");
        assertThat(reader.page(path).select("link[type=application/rss+xml]").attr("href"))
                .isEqualTo("/cek-fakta/rss.xml");
        assertThat(reader.text("/sitemap.xml")).contains("http://localhost/sitemap/cek-fakta-1.xml");
        assertThat(reader.text("/sitemap/cek-fakta-1.xml"))
                .contains("http://localhost" + path, "http://localhost/en" + path);
        assertThat(reader.text("/sitemap/halaman.xml")).contains("http://localhost/cek-fakta<");
        assertThat(status("/sitemap/cek-fakta-2.xml")).isEqualTo(404);
    }

    @Test
    void nastyWordsAreShownExactlyAndRunNowhere() throws Exception {
        for (String nasty : NastyStrings.OWN) {
            String line = nasty.strip().replace('\n', ' ');
            var text = new ClaimText(
                    line,
                    line,
                    "",
                    Verdict.UNPROVEN.slug(),
                    line,
                    nasty.strip(),
                    List.of(new ClaimText.Source(line, "https://contoh.test/?a=\"><script>")),
                    "63.11",
                    "");
            Document page = reader.page(path(published(text)));
            assertThat(page.expectFirst("h1").wholeText()).isEqualTo(line);
            assertThat(page.expectFirst(".sum").wholeText()).isEqualTo(line);
            assertThat(page.expectFirst(".proofs a").wholeText()).isEqualTo(line);
            assertThat(page.select(".body").html())
                    .isEqualTo(org.jsoup.Jsoup.parseBodyFragment(RichText.fromPlain(nasty.strip()))
                            .body()
                            .html());
            assertThat(reader.jsonLd(page).get("claimReviewed").asString()).isEqualTo(line);
            assertThat(page.select("script:not([type='application/ld+json']):not([src^='/js/']), iframe, main img"))
                    .isEmpty();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .noneMatch(href -> href.strip().startsWith("javascript"));
        }
        xml("/cek-fakta/rss.xml");
        xml("/cek-fakta/atom.xml");
    }

    @Test
    void pagesAreLight() throws Exception {
        String path = path(published(text(unique("Ringan"))));
        for (String page : List.of(path, "/en" + path, "/cek-fakta", "/")) {
            int bytes = gzip(reader.text(page));
            for (String sheet : reader.page(page).select("link[rel=stylesheet]").eachAttr("href")) {
                bytes += gzip(reader.text(sheet));
            }
            assertThat(bytes).as(page).isLessThan(14 * 1024);
        }
    }

    private static int gzip(String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private int status(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse().getStatus();
    }

    private org.w3c.dom.Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(reader.text(path))));
    }
}
