package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.web.NastyStrings;
import id.mymein.platform.CleanText;
import id.mymein.search.Searching;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SearchPageTest {

    private static final String MAYANAU = "63.11.08.2005";

    @Autowired
    MockMvc web;

    @Autowired
    Searching stories;

    @Autowired
    PublicReader reader;

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Document found(String text) throws Exception {
        return reader.page("/cari?q=" + encoded(text));
    }

    @Test
    void whatIsFoundIsForReadersNotForSearchEngines() throws Exception {
        web.perform(get("/cari?q=jembatan"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex, follow"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(found("jembatan").expectFirst("meta[name=robots]").attr("content"))
                .isEqualTo("noindex, follow");
        web.perform(get("/cari")).andExpect(status().isOk()).andExpect(header().doesNotExist("X-Robots-Tag"));
        Document page = reader.page("/cari");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select(".tips li")).isNotEmpty();
        assertThat(reader.page("/").select("a[href=/cari]")).isNotEmpty();
    }

    @Test
    void showsWhatWasFoundWithItsPlaceAndTheFiltersThatNarrowItDown() throws Exception {
        String word = Searching.word();
        stories.published("Panen " + word, "Padi di sawah.", MAYANAU, "pertanian");
        stories.published("Rapat " + word, "Isi.", "63.11.01.2001", "pemerintahan");
        Document page = found(word);
        assertThat(page.select("ol.hits > li")).hasSize(2);
        assertThat(page.expectFirst("#hasil").text()).isEqualTo("2 berita ditemukan");
        assertThat(page.select(".hl mark").eachText()).containsOnly(word);
        Element district = page.expectFirst(".facets a:contains(Tebing Tinggi)");
        assertThat(page.select(".facets li:contains(Tebing Tinggi) .num").text())
                .isEqualTo("1");

        Document narrow = reader.page(district.attr("href"));
        assertThat(narrow.select("ol.hits > li")).hasSize(1);
        assertThat(narrow.select(".chip").text()).contains("Kecamatan Tebing Tinggi");
        assertThat(narrow.select(".facets a").eachText()).contains("Mayanau", "Pertanian");
        assertThat(narrow.select("input[type=hidden][name=wilayah]")).hasSize(1);
        Document wide = reader.page(narrow.expectFirst(".chip").attr("href"));
        assertThat(wide.select("ol.hits > li")).hasSize(2);

        Document english = reader.page("/en/cari?q=" + word);
        assertThat(english.expectFirst("#hasil").text()).isEqualTo("2 stories found");
        assertThat(english.expectFirst("ol.hits a").attr("href")).startsWith("/en/berita/");
        assertThat(english.expectFirst(".facets a").attr("href")).startsWith("/en/cari?");
    }

    @Test
    void aPlaceThatIsNamedLeadsToItsPage() throws Exception {
        Document page = found("desa baru");
        assertThat(page.select(".place-found a").text()).isEqualTo("Berita dari Desa Baru");
        assertThat(reader.page(page.expectFirst(".place-found a").attr("href"))
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Desa Baru");
    }

    @Test
    void nothingFoundHelpsOn() throws Exception {
        String word = Searching.word();
        stories.published("Kabar " + word, "Isi.");
        Document page = found(word.substring(0, 6) + "x" + word.substring(7));
        assertThat(page.expectFirst("#hasil").text()).isEqualTo("Tidak ada berita yang cocok");
        assertThat(page.select(".meant a").text()).isEqualTo(word);
        assertThat(reader.page(page.expectFirst(".meant a").attr("href")).select("ol.hits > li"))
                .hasSize(1);
        assertThat(page.select(".tips li")).isNotEmpty();
        Document filtered = reader.page("/cari?q=" + word + "&kategori=olahraga");
        assertThat(filtered.select("ol.hits")).isEmpty();
        assertThat(filtered.select(".tips a").attr("href")).isEqualTo("/cari?q=" + word);
    }

    @Test
    void aFilterAloneListsTheNewest() throws Exception {
        String word = Searching.word();
        stories.published("Kabar " + word, "Isi.", MAYANAU, "kesehatan");
        Document page = reader.page("/cari?kategori=kesehatan&wilayah=" + MAYANAU);
        assertThat(page.expectFirst("ol.hits h3").text()).isEqualTo("Kabar " + word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=title%3A*",
                "q=%2Fregex%2F",
                "q=(((",
                "q=%22",
                "q=-",
                "q=*",
                "q=%00",
                "q=a%00b",
                "q=%ED%A0%BD",
                "q=%FF%FE",
                "hal=-1",
                "q=desa&hal=-1",
                "q=desa&hal=999999",
                "q=desa&hal=99999999999999",
                "q=desa&hal=satu",
                "q=desa&hal=",
                "q=desa&wilayah=tidak-ada",
                "q=desa&wilayah=63.11.99",
                "q=desa&wilayah=%00",
                "q=desa&wilayah=%27--",
                "q=desa&kategori=x",
                "q=desa&kategori=%00",
                "q=desa&instansi=x",
                "q=desa&instansi=%00",
                "q=desa&tahun=0",
                "q=desa&tahun=-2026",
                "q=desa&tahun=999999999999",
                "q=desa&tahun=abc",
                "q=desa&urut=x",
                "urut=terbaru",
                "q=desa&q=jembatan",
                "wilayah=balangan&wilayah=juai",
                "x=y",
                "q=%C2%B6",
                "q=yang+di+dan"
            })
    void nothingInTheAddressIsAnError(String query) throws Exception {
        for (String path : List.of("/cari?", "/en/cari?")) {
            assertThat(web.perform(get(URI.create(path + query)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void naughtyStringsAreLookedForAndShownExactly() throws Exception {
        List<String> all = new ArrayList<>(NastyStrings.OWN);
        all.addAll(NastyStrings.bigList());
        for (String naughty : all) {
            String text = CleanText.of(naughty).strip();
            Document page = found(text);
            assertThat(page.select("script, img[src=x]")).as(text).isEmpty();
            if (text.length() <= 200 && !text.contains("\n") && !text.contains("\r")) {
                assertThat(page.expectFirst("#q").val()).isEqualTo(text);
            }
        }
    }

    @Test
    void aTextThatIsFarTooLongIsCutAndAnswered() throws Exception {
        Document page = found("jembatan ".repeat(400));
        assertThat(page.expectFirst("#q").val()).hasSizeLessThanOrEqualTo(200).startsWith("jembatan jembatan");
    }

    @Test
    void thePageIsLight() throws Exception {
        String word = Searching.word();
        for (int n = 0; n < 21; n++) {
            stories.published("Kabar nomor %d tentang %s".formatted(n, word), "Warga desa berkumpul. ".repeat(30));
        }
        byte[] page =
                web.perform(get("/cari?q=" + word)).andReturn().getResponse().getContentAsByteArray();
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        assertThat(packed.size()).isLessThan(14_000);
        Document first = found(word);
        assertThat(first.select("a[rel=next]")).hasSize(1);
        assertThat(reader.page(first.expectFirst("a[rel=next]").attr("href")).select("ol.hits > li"))
                .hasSize(1);
    }
}
