package id.mymein.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.incoming.Feed;
import id.mymein.incoming.FeedId;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.SampleFeeds;
import id.mymein.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of sources: who may, what a wrong form says, lists out and in. */
@IntegrationTest
class FeedPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Feeds feeds;

    @Autowired
    SampleFeeds samples;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor editor;

    @BeforeEach
    void anEditor() {
        editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
    }

    @AfterEach
    void nothingIsAskedForLater() {
        jdbc.sql("update feed set state = 'REMOVED' where address like 'https://opml%'")
                .update();
    }

    private ResultActions looks(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(actor)));
    }

    @Test
    void editorsAndAdministratorsKeepSourcesAndNobodyElse() throws Exception {
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        for (String path :
                List.of(IncomingPaths.FEEDS, IncomingPaths.FEEDS + "/tambah", IncomingPaths.FEEDS + "/sumber.opml")) {
            looks(editor, path).andExpect(status().isOk());
            looks(administrator, path).andExpect(status().isOk());
            looks(village, path).andExpect(status().isNotFound());
        }
        looks(editor, IncomingPaths.NEWS).andExpect(status().isOk());
        looks(administrator, IncomingPaths.NEWS).andExpect(status().isNotFound());
        looks(village, IncomingPaths.OWN).andExpect(status().isOk());
        web.perform(multipart(IncomingPaths.FEEDS + "/opml")
                        .file(opml("<opml/>"))
                        .with(csrf())
                        .with(people.signedIn(village)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aWrongFormComesBackWithWhatWasTyped() throws Exception {
        web.perform(post(IncomingPaths.FEEDS)
                        .param("alamat", "bukan alamat \"><b>")
                        .param("nama", "n".repeat(121))
                        .with(csrf())
                        .with(people.signedIn(editor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"bukan alamat &#34;")))
                .andExpect(content().string(containsString("id=\"e-alamat\"")))
                .andExpect(content().string(containsString("id=\"e-wilayah\"")))
                .andExpect(content().string(containsString("id=\"e-nama\"")));
    }

    @Test
    void aWrongNewAddressComesBackWithWhatWasTyped() throws Exception {
        String site = "https://opml-pindah-" + UUID.randomUUID() + ".test";
        FeedId sample = samples.add(editor, site + "/feed", site, "Contoh", new RegionCode("63.11.08.2005"));
        move(sample, site).andExpect(status().isNotFound());
        jdbc.sql("update feed set sample = false, state = 'PAUSED' where id = :id")
                .param("id", sample.value())
                .update();
        move(sample, "ftp:// \"><b>")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("<details open>")))
                .andExpect(content().string(containsString("value=\"ftp:// &#34;")))
                .andExpect(content().string(containsString("id=\"e-alamat\"")));
    }

    private ResultActions move(FeedId feed, String typed) throws Exception {
        return web.perform(post(IncomingPaths.feed(feed) + "/pindah")
                .param("alamat", typed)
                .with(csrf())
                .with(people.signedIn(editor)));
    }

    @Test
    void whatAnAddressBringsAlongIsNeverMoreThanAFilter() throws Exception {
        for (String query :
                List.of("keadaan=ngawur", "wilayah=<b>", "wilayah=63.11.08", "sebelum=x_y", "keadaan=semua")) {
            looks(editor, IncomingPaths.NEWS + "?" + query).andExpect(status().isOk());
        }
        looks(editor, IncomingPaths.NEWS + "?sumber=x").andExpect(status().isBadRequest());
        looks(editor, IncomingPaths.FEEDS + "?keadaan=BROKEN").andExpect(status().isOk());
        looks(editor, IncomingPaths.FEEDS + "/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    private Feed sample(String name, String title) {
        String site = "https://opml-" + UUID.randomUUID() + ".test";
        FeedId id = samples.add(editor, site + "/feed", site, name, new RegionCode("63.11.08.2005"));
        samples.brought(id, List.of(new SampleFeeds.Piece(site + "/1", title, "Isi, \"kutipan\".", clock.instant())));
        return feeds.find(editor, id);
    }

    private void ails(Feed feed, String state) {
        String change = state.equals("BROKEN")
                ? "update feed set failing_since = now() - interval '9 days', trouble = 'AWAY' where id = :id"
                : "update feed set newest_at = now() - interval '99 days' where id = :id";
        jdbc.sql(change).param("id", feed.id().value()).update();
    }

    private String newsOf(Actor actor, String query) throws Exception {
        return looks(actor, IncomingPaths.NEWS + "?" + query)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String file(Actor actor, String query) throws Exception {
        var file = looks(actor, "/meja/ekspor/kabar-desa.csv?" + query)
                .andExpect(status().isOk())
                .andReturn();
        return file.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void newsIsNarrowedByHowItsSiteStands() throws Exception {
        String mark = UUID.randomUUID().toString();
        sample("Sehat", "Dari yang sehat " + mark);
        ails(sample("Sepi", "Dari yang sepi " + mark), "SILENT");
        ails(sample("Rusak", "Dari yang rusak " + mark), "BROKEN");

        assertThat(newsOf(editor, "situs=WELL"))
                .contains("Dari yang sehat " + mark)
                .doesNotContain("Dari yang sepi " + mark, "Dari yang rusak " + mark)
                .contains("<option value=\"WELL\" selected>");
        assertThat(newsOf(editor, "situs=silent"))
                .contains("Dari yang sepi " + mark)
                .doesNotContain("Dari yang sehat " + mark, "Dari yang rusak " + mark);
        assertThat(newsOf(editor, "situs=BROKEN&keadaan=semua"))
                .contains("Dari yang rusak " + mark)
                .doesNotContain("Dari yang sehat " + mark, "Dari yang sepi " + mark)
                .contains("/meja/ekspor/kabar-desa.csv?keadaan=semua&amp;wilayah=&amp;situs=BROKEN");
        for (String nonsense : List.of("situs=", "situs=ngawur", "situs=%00", "situs=WELL%27--")) {
            assertThat(newsOf(editor, nonsense))
                    .contains("Dari yang sehat " + mark, "Dari yang sepi " + mark, "Dari yang rusak " + mark);
        }
    }

    @Test
    void theListAsItIsNarrowedComesAsAFile() throws Exception {
        String mark = UUID.randomUUID().toString();
        Feed well = sample("Situs \"sehat\"", "=Judul, sehat " + mark);
        ails(sample("Rusak", "Judul rusak " + mark), "BROKEN");

        String all = file(editor, "keadaan=NEW");
        assertThat(all.lines().findFirst().orElseThrow())
                .contains("tanggal,judul,alamat,sumber,resmi,kode_wilayah,wilayah,keadaan_situs,keadaan,terbit");
        assertThat(all.lines().filter(line -> line.contains(mark))).hasSize(2);
        // What a spreadsheet would take for a formula is text.
        assertThat(all).doesNotContain(",=Judul").doesNotContain(",\"=Judul");
        assertThat(file(editor, "situs=BROKEN").lines().filter(line -> line.contains(mark)))
                .singleElement()
                .asString()
                .contains("Judul rusak", "63.11.08.2005", "Mayanau", "broken", "new");
        assertThat(file(editor, "sumber=" + well.id()).lines().filter(line -> line.contains(mark)))
                .singleElement()
                .asString()
                .contains("sehat");
        assertThat(file(editor, "wilayah=63.11.01").lines()).noneMatch(line -> line.contains(mark));
        assertThat(file(editor, "keadaan=DRAFTED").lines()).noneMatch(line -> line.contains(mark));
        assertThat(file(editor, "sumber=x&situs=ngawur&wilayah=%3Cb%3E&sebelum=x&lain=y")
                        .lines()
                        .filter(line -> line.contains(mark)))
                .hasSize(2);
    }

    @Test
    void theFileIsForWhoMaySeeTheList() throws Exception {
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        for (Actor other : List.of(administrator, village)) {
            looks(other, "/meja/ekspor/kabar-desa.csv").andExpect(status().isNotFound());
        }
        String mark = UUID.randomUUID().toString();
        sample("Situs", "Tidak untuk tetangga " + mark);
        Actor neighbour = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.EDITOR);
        assertThat(file(neighbour, "keadaan=semua")).doesNotContain(mark);
        assertThat(file(editor, "keadaan=semua")).contains(mark);
    }

    @Test
    void aSampleSaysThatItIsOne() throws Exception {
        Feed feed = sample("Latihan", "Kabar latihan");
        looks(editor, IncomingPaths.feed(feed.id()))
                .andExpect(content().string(containsString("Sumber contoh")))
                .andExpect(content().string(not(containsString("Baca sekarang"))));
        looks(editor, IncomingPaths.FEEDS).andExpect(content().string(containsString(">Contoh</span>")));
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        looks(village, IncomingPaths.OWN).andExpect(content().string(containsString("Sumber contoh")));
    }

    @Test
    void aListComesInAndGoesOut() throws Exception {
        String address = "https://opml-" + UUID.randomUUID() + ".test/feed";
        takes("""
                <opml version="2.0"><body><outline text="Desa & kawan" xmlUrl="%s" htmlUrl="javascript:alert(1)"
                    category="/63.11.08.2005"/></body></opml>""".formatted(address)).andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.taken"));
        Feed feed = feeds.list(editor).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        assertThat(feed.name()).isEqualTo("Desa & kawan");
        assertThat(feed.site()).isEmpty();
        assertThat(feed.region().value()).isEqualTo("63.11.08.2005");
        looks(editor, IncomingPaths.feed(feed.id())).andExpect(status().isOk());
        looks(editor, IncomingPaths.FEEDS + "/sumber.opml")
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(content().string(containsString("xmlUrl=\"" + address + "\"")));
        takes("<opml><outline xmlUrl=\"" + address + "\"/></opml>")
                .andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.nothingNew"));
        takes("bukan daftar").andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.none"));
        takes("x".repeat(3 << 20)).andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.none"));
    }

    private ResultActions takes(String list) throws Exception {
        return web.perform(multipart(IncomingPaths.FEEDS + "/opml")
                        .file(opml(list))
                        .with(csrf())
                        .with(people.signedIn(editor)))
                .andExpect(status().isSeeOther());
    }

    private static MockMultipartFile opml(String list) {
        return new MockMultipartFile("berkas", "sumber.opml", "text/x-opml", list.getBytes(StandardCharsets.UTF_8));
    }
}
