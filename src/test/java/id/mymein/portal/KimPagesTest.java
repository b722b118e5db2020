package id.mymein.portal;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.KimGroupId;
import id.mymein.community.Village;
import id.mymein.community.activity.KimGroups;
import id.mymein.identity.Actor;
import id.mymein.portal.store.PageStore;
import id.mymein.socialaccount.Keepers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the public reads of KIM groups: of each what it may, and new as soon as it changes. */
@IntegrationTest
class KimPagesTest {

    private static final String VILLAGE_PAGE = "/wilayah/mayanau-tebing-tinggi";

    /** Has no group but what these tests give it. */
    private static final String QUIET = "63.11.08.2002";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    PublicReader reader;

    @Autowired
    Village village;

    @Autowired
    KimGroups groups;

    @Autowired
    KimDeeds deeds;

    @Autowired
    Keepers accounts;

    @Autowired
    PageStore store;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    private String path(KimGroupId id) {
        return "/kim/" + village.slug(registrar, id);
    }

    @Test
    void thePageNamesThoseWhoAgreedAndCountsTheOthers() throws Exception {
        String name = unique("KIM Terbuka");
        KimGroupId id = village.active(keeper, registrar, name);
        String silent = unique("Anggota Senyap");
        village.addMembers(keeper, id, silent);
        deeds.deed(keeper, id, "Belajar memotret", Village.today());
        Document page = reader.page(path(id));
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select(".whois").text()).contains("Ketua", "Sekretaris", "Bendahara");
        assertThat(page.text()).contains("9 orang lainnya", "SK Nomor", "Kepala Desa Mayanau", "Jl. Desa 1", "wisata");
        assertThat(page.select(".deeds").text()).contains("Belajar memotret", "Tiga berita ditulis", "12 orang hadir");
        assertThat(page.select(".adinda")).hasSize(1);
        assertThat(page.text())
                .doesNotContain(silent, "0812 3456 7890", "0811 000 111", "Penghadir Senyap", "Notulen tertutup");
        assertThat(page.select(".crumbs a").eachAttr("href")).contains("/kim", "/wilayah/balangan", VILLAGE_PAGE);
        Document english = reader.page("/en" + path(id));
        assertThat(english.select("h1").attr("lang")).isEqualTo("id");
        assertThat(english.text()).contains("Its people", "Others, not named here: 9");
    }

    @Test
    void aGroupThatRestsOrIsNoMoreSaysSo() throws Exception {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Lelah"));
        String path = path(id);
        assertThat(reader.page(path).select(".note").text()).isEmpty();
        village.rest(registrar, id);
        assertThat(reader.page(path).select(".note").text()).contains("Sedang tidak aktif");
        village.dissolve(registrar, id);
        assertThat(reader.page(path).select(".note").text()).contains("sudah dibubarkan");
        assertThat(reader.text("/kim")).doesNotContain(path + "\"");
    }

    @Test
    void theMapShowsEveryVillageInWordsToo() throws Exception {
        String slug = reader.slug(QUIET);
        Document before = reader.page("/kim");
        assertThat(before.select("a.tile.none[href=/wilayah/" + slug + "] .vh").text())
                .endsWith("belum punya KIM");
        assertThat(before.select(".without a[href=/wilayah/" + slug + "]")).hasSize(1);
        KimGroupId id = village.active(village.keeper(QUIET), registrar, unique("KIM Baru"));
        Document active = reader.page("/kim");
        assertThat(active.select("a.tile.active[href=" + path(id) + "] .vh").text())
                .endsWith("punya KIM aktif");
        assertThat(active.select(".without a[href=/wilayah/" + slug + "]")).isEmpty();
        assertThat(without(active)).isEqualTo(without(before) - 1);
        village.rest(registrar, id);
        assertThat(without(reader.page("/kim"))).isEqualTo(without(active));
        assertThat(reader.page("/kim").select("a.tile.dormant[href=" + path(id) + "]"))
                .hasSize(1);
        assertThat(active.select("h3[id=kec-tebing-tinggi-balangan]")).hasSize(1);
        assertThat(active.select("a[href=#kec-tebing-tinggi-balangan]")).hasSize(1);
        assertThat(active.select(".tile[href]"))
                .hasSize(active.select(".mosaic li").size());
        village.dissolve(registrar, id);
    }

    private static int without(Document map) {
        return Integer.parseInt(map.select(".figures div:last-child dd").text());
    }

    @Test
    void villagesAndDistrictsLeadToTheirGroupsAndAccounts() throws Exception {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Desa"));
        String handle = Keepers.unique();
        accounts.verified(accounts.cast(), "instagram", handle);
        Document page = reader.page(VILLAGE_PAGE);
        assertThat(page.select("section[aria-labelledby=kim] a").eachAttr("href"))
                .contains(path(id));
        assertThat(page.select("section[aria-labelledby=kim]").text()).contains("ketua Ketua");
        assertThat(page.select("section[aria-labelledby=akun] li:contains(@" + handle + ")")
                        .text())
                .contains("Instagram", "Resmi");
        Document district = reader.page("/wilayah/kec-tebing-tinggi-balangan");
        assertThat(district.select("section[aria-labelledby=kim] a").eachAttr("href"))
                .containsExactly("/kim#kec-tebing-tinggi-balangan");
        assertThat(district.select("section[aria-labelledby=akun] a").eachAttr("href"))
                .containsExactly("/akun-resmi/daftar/kec-tebing-tinggi-balangan");
        Document none = reader.page("/wilayah/" + reader.slug("63.11.01.2003"));
        assertThat(none.text()).contains("Belum ada KIM di Desa", "Belum ada akun resmi yang terdaftar");
    }

    @Test
    void everyChangeShowsAndLeavesOtherGroupsAlone() throws Exception {
        KimGroups.Kim kim = groups.kim(MAYANAU);
        String path = "/kim/kim-" + kim.id();
        KimGroupId other = village.active(keeper, registrar, unique("KIM Lain"));
        var kept = store.get(path(other)).orElseThrow();
        assertThat(reader.text(path)).contains("Belum ada kegiatan");
        String topic = unique("Rapat warga");
        record(kim, topic);
        assertThat(reader.text(path)).contains(topic);
        assertThat(reader.text(path(other))).doesNotContain(topic);
        assertThat(store.ready(path(other))).isSameAs(kept);
        village.addMembers(keeper, other, unique("Warga"));
        assertThat(store.ready(path(other))).isNotSameAs(kept);
        String handle = Keepers.unique();
        Document before = reader.page(VILLAGE_PAGE);
        accounts.verified(accounts.cast(), "tiktok", handle);
        assertThat(before.text()).doesNotContain(handle);
        assertThat(reader.page(VILLAGE_PAGE).text()).contains(handle);
    }

    private void record(KimGroups.Kim kim, String topic) throws Exception {
        web.perform(multipart("/meja/kim/kegiatan")
                        .param("nomor", UUID.randomUUID().toString())
                        .param("kim", kim.id().toString())
                        .param("kegiatan", topic)
                        .param("tanggal", Village.today().toString())
                        .param("wilayah", MAYANAU)
                        .param("jumlah", "7")
                        .param("jenis", "pertemuan")
                        .param("tampil", "ya")
                        .with(people.signedIn(kim.volunteer()))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
    }

    @Test
    void olderActivitiesStandOnFurtherPages() throws Exception {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Rajin"));
        for (int days = 0; days < 23; days++) {
            deeds.deed(keeper, id, "Kegiatan ke-" + days, Village.today().minusDays(days));
        }
        Document first = reader.page(path(id));
        assertThat(first.select(".deeds > li")).hasSize(10);
        assertThat(first.text()).contains("23 kegiatan");
        String second = first.select("a[rel=next]").attr("href");
        Document older = reader.page(second);
        assertThat(older.select(".deeds h3").eachText()).hasSize(10).first().isEqualTo("Kegiatan ke-10");
        Document last = reader.page(older.select("a[rel=next]").attr("href"));
        assertThat(last.select(".deeds h3").eachText()).hasSize(3);
        assertThat(last.select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kim/tidak-ada",
                "/kim/..%2Fmeja",
                "/kim/%00",
                "/kim/wilayah/tidak-ada",
                "/kim/a/b/c",
                "/kim?sebelum=1",
                "/en/kim/tidak-ada",
                "/data/kim/tidak-ada.csv",
                "/data/orang.csv",
                "/data/kim.xml",
                "/data?sebelum=1"
            })
    void whereNothingIsNothingIsSaid(String target) throws Exception {
        int answer =
                web.perform(get(URI.create(target))).andReturn().getResponse().getStatus();
        assertThat(answer).isIn(400, 404);
    }

    @Test
    void aPlaceThatTheListDoesNotHaveIsNotThere() throws Exception {
        String path = path(village.active(keeper, registrar, unique("KIM Halaman")));
        for (String before : List.of("x", UUID.randomUUID().toString(), "0-0-0-0-0", "%27")) {
            web.perform(get(URI.create(path + "?sebelum=" + before))).andExpect(status().isNotFound());
        }
        KimGroupId proposed = village.proposed(keeper, unique("KIM Konsep"));
        assertThat(reader.text("/kim")).doesNotContain(proposed.toString());
    }

    @Test
    void aRegencyThatIsTheOnlyOneHasItsGroupsAtOneAddress() throws Exception {
        var answer = web.perform(get("/kim/wilayah/balangan")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("/kim");
    }

    @Test
    void whatPeopleTypedStaysText() throws Exception {
        String nasty = "<script>alert(1)</script> & \"KIM\" " + UUID.randomUUID();
        KimGroupId id = village.active(keeper, registrar, nasty);
        deeds.deed(keeper, id, nasty, Village.today());
        String text = reader.text(path(id));
        assertThat(text).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        assertThat(reader.page(path(id)).select("h1").text()).isEqualTo(nasty);
        assertThat(new String(reader.text("/kim").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .doesNotContain("<script>alert");
    }
}
