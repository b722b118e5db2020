package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PortalListsTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    PublicReader reader;

    @Test
    void frontPageShowsTheNewestAndEveryDistrictAlsoTheSilentOnes() throws Exception {
        String title = Newsdesk.unique("Panen padi");
        newsdesk.published(newsdesk.cast(), content(title));
        Document page = reader.page("/");
        assertThat(page.text()).contains(title, "Dari desa");
        assertThat(page.select(".dist .dn a").eachText())
                .containsExactly(
                        "Awayan",
                        "Batu Mandi",
                        "Halong",
                        "Juai",
                        "Lampihong",
                        "Paringin",
                        "Paringin Selatan",
                        "Tebing Tinggi");
        assertThat(page.select(".dist li.none").text()).contains("Belum ada kabar pekan ini", "Kirim kabar");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void listsGoOnWhereTheyEndedWithoutLosingOrRepeatingAStory() throws Exception {
        var cast = newsdesk.cast("63.11.03.2001");
        var titles = new ArrayList<String>();
        for (int i = 0; i < 23; i++) {
            titles.addFirst(Newsdesk.unique("Halaman %02d".formatted(i)));
            newsdesk.published(cast, content(titles.getFirst()));
        }
        String office = "/instansi/" + people.officeOf(cast.contributor()).slug();
        Document first = reader.page(office);
        Element older = first.expectFirst("a[rel=next]");
        assertThat(older.text()).isEqualTo("Berita lebih lama");
        Document second = reader.page(older.attr("href"));
        assertThat(second.select("a[rel=next]")).isEmpty();
        var seen = new ArrayList<>(first.select(".lines h3").eachText());
        seen.addAll(second.select(".lines h3").eachText());
        assertThat(seen).isEqualTo(titles);
        assertThat(first.select(".facts").text()).contains("23 kabar");
        for (String nonsense :
                List.of("x", "1.x", "-5." + UUID.randomUUID(), "9".repeat(19) + "." + UUID.randomUUID())) {
            web.perform(get(office).param("sebelum", nonsense)).andExpect(status().isNotFound());
        }
    }

    @Test
    void regionShowsItsOwnNewsAndAllFromBelowAndItsCodeLeadsToIt() throws Exception {
        String title = Newsdesk.unique("Dari Mayanau");
        newsdesk.published(newsdesk.cast(), content(title));
        String village = "/wilayah/" + reader.slug("63.11.08.2005");
        web.perform(get("/wilayah/63.11.08.2005"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", village));
        web.perform(get("/en/wilayah/63.11/rss.xml"))
                .andExpect(header().string("Location", "/en/wilayah/balangan/rss.xml"));
        for (String region : List.of("63.11", "63.11.08", "63.11.08.2005")) {
            assertThat(reader.page("/wilayah/" + reader.slug(region)).text())
                    .as(region)
                    .contains(title);
        }
        assertThat(reader.page("/wilayah/" + reader.slug("63.11.01")).text()).doesNotContain(title);
        assertThat(reader.page("/wilayah/" + reader.slug("63.11.08")).select(".places li.none"))
                .isNotEmpty();
        Document tree = reader.page("/wilayah");
        assertThat(tree.select(".branches h3")).hasSize(8);
        assertThat(tree.select(".branches li")).hasSize(157);
        assertThat(tree.text()).contains("ODbL");
    }

    @Test
    void addressesThatNoPageHasAreNotFound() throws Exception {
        for (String path : List.of(
                "/berita/2026/11/tidak-ada",
                "/berita/2026",
                "/berita/2026/11/tidak-ada/riwayat",
                "/wilayah/tidak-ada",
                "/wilayah/99.99",
                "/wilayah/balangan/lain.xml",
                "/kategori/tidak-ada",
                "/instansi",
                "/instansi/tidak-ada/rss.xml",
                "/berita//x/y",
                "/berita/%00")) {
            int status = web.perform(get(java.net.URI.create(path)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(path).isIn(400, 404);
        }
    }

    @Test
    void aSlashOrCapitalsTooManyLeadToThePageThatWasMeant() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Alamat salah ketik")));
        String story = reader.path(id);
        for (String typed : List.of("/wilayah/", "/wilayah/Balangan", "/wilayah/BALANGAN/", "/tentang/", story + "/")) {
            web.perform(get(java.net.URI.create(typed)))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(header().string(
                                    "Location", typed.toLowerCase(Locale.ROOT).replaceAll("/$", "")));
        }
        web.perform(get("/en/kategori/")).andExpect(header().string("Location", "/en/kategori"));
        web.perform(get("/wilayah/63.11.08.2005/"))
                .andExpect(header().string("Location", "/wilayah/" + reader.slug("63.11.08.2005")));
        web.perform(get("/tentang/kami")).andExpect(status().isNotFound());
    }

    @Test
    void robotsMayReadWhatIsPublic() throws Exception {
        assertThat(reader.text("/robots.txt")).contains("Disallow: /meja").doesNotContain("Disallow: /\n");
    }
}
