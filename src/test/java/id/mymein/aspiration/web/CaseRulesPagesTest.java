package id.mymein.aspiration.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.rules.Route;
import id.mymein.aspiration.rules.Routes;
import id.mymein.aspiration.web.CaseDesk.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Routes, categories, figures and templates on the pages of who keeps them. */
@IntegrationTest
class CaseRulesPagesTest {

    private static final String RULES = "/meja/aturan-aspirasi";
    private static final String TEMPLATES = "/meja/aspirasi/contoh-jawaban";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    Routes routes;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void everybody() {
        cast = residents.cast();
        clear();
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from aspiration_route").update();
    }

    private CaseDesk desk(Actor actor) {
        return new CaseDesk(web, people, actor);
    }

    private CaseDesk keeper() {
        return desk(cast.administrator());
    }

    private Seen route(String category, String region, String office, String... more) throws Exception {
        return keeper().send(
                        RULES + "/rute/baru",
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(
                                                "kategori", category, "wilayah", region, "instansi", office),
                                        java.util.stream.Stream.of(more))
                                .toArray(String[]::new));
    }

    @Test
    void theSmallestPlaceWinsThenTheCategory() throws Exception {
        String general = cast.office().toString();
        String roads = cast.otherOffice().toString();
        String village = people.office(OfficeKind.VILLAGE_GOVERNMENT, Residents.VILLAGE)
                .id()
                .toString();
        assertThat(routes.propose("infrastruktur", new RegionCode(Residents.VILLAGE)))
                .isEmpty();
        for (Seen added : List.of(
                route("semua", "63.11", general),
                route("infrastruktur", "63.11", roads, "lapangan", "ya"),
                route("semua", Residents.VILLAGE, village))) {
            assertThat(added.status()).as(added.main()).isEqualTo(303);
        }

        assertThat(proposed("kesehatan", "63.11.01.2001")).isEqualTo(general);
        assertThat(proposed("infrastruktur", "63.11.01.2001")).isEqualTo(roads);
        assertThat(proposed("infrastruktur", Residents.VILLAGE)).isEqualTo(village);
        assertThat(routes.propose("kesehatan", new RegionCode("63.10.01.2001"))).isEmpty();
    }

    private String proposed(String category, String region) {
        return routes.propose(category, new RegionCode(region))
                .map(Route::office)
                .orElseThrow()
                .toString();
    }

    @Test
    void theProposalIsTickedInTheFormAndAnotherCanBeChosen() throws Exception {
        route("infrastruktur", "63.11", cast.office().toString(), "lapangan", "ya");
        Sent sent = residents.sent();
        residents.dispose(cast, sent, cast.otherOffice());
        Seen form = desk(cast.verifier()).open("/meja/aspirasi/" + sent.id() + "/disposisi");
        assertThat(form.page().select("[name=instansi][checked]").eachAttr("value"))
                .containsExactly(cast.office().toString());
        assertThat(form.main()).contains("Diusulkan menurut aturan");
        assertThat(form.page().select("[name=lapangan][checked]")).hasSize(1);
        assertThat(form.page().select("[name=instansi][value=" + cast.otherOffice() + "]"))
                .as("has it already")
                .isEmpty();
    }

    @Test
    void aRouteIsChangedRemovedAndNeverTwice() throws Exception {
        String office = cast.office().toString();
        assertThat(route("kesehatan", "63.11", office).status()).isEqualTo(303);
        Seen twice = route("kesehatan", "63.11", office);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.problem("wilayah")).isNotEmpty();
        Seen nonsense = route("ngawur", "63.99.99", "bukan-instansi");
        assertThat(nonsense.status()).isEqualTo(422);
        for (String field : List.of("kategori", "wilayah", "instansi")) {
            assertThat(nonsense.problem(field)).isNotEmpty();
        }
        String path = keeper().open(RULES).page().select(".case-lines a").attr("href");
        String version = keeper().open(path).version();
        String other = cast.otherOffice().toString();
        assertThat(keeper().send(
                                path,
                                "versi",
                                version,
                                "kategori",
                                "kesehatan",
                                "wilayah",
                                "63.11.01",
                                "instansi",
                                other)
                        .status())
                .isEqualTo(303);
        Seen stale =
                keeper().send(path, "versi", version, "kategori", "semua", "wilayah", "63.11.01", "instansi", other);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#f-kategori [selected]").val()).isEqualTo("semua");
        assertThat(proposed("kesehatan", "63.11.01.2001")).isEqualTo(other);
        assertThat(keeper().send(path + "/hapus", "versi", stale.version()).status())
                .isEqualTo(303);
        assertThat(routes.all()).isEmpty();
        assertThat(jdbc.sql("""
                select action from audit_entry where actor = :actor order by id""")
                        .param("actor", cast.administrator().auditName())
                        .query(String.class)
                        .list())
                .contains("aspiration.add-route", "aspiration.change-route", "aspiration.remove-route");
    }

    @Test
    void onlyWhoKeepsTheRulesFindsThem() throws Exception {
        for (Actor actor : List.of(
                cast.verifier(),
                cast.leader(),
                people.person(OfficeKind.VILLAGE_GOVERNMENT, Residents.VILLAGE, Role.ADMINISTRATOR))) {
            for (String path : List.of(RULES, RULES + "/kategori", RULES + "/angka", RULES + "/angka/reopenings")) {
                assertThat(desk(actor).open(path).status()).as(path).isEqualTo(404);
            }
            assertThat(desk(actor)
                            .send(RULES + "/angka/reopenings", "versi", "1", "nilai", "9", "sumber", "x")
                            .status())
                    .isEqualTo(404);
            assertThat(desk(actor).send(RULES + "/kategori/baru", "nama", "x").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aFigureKeepsItsBoundsAndItsSource() throws Exception {
        Seen form = keeper().open(RULES + "/angka/reopenings");
        Seen wrong = keeper().send(
                        RULES + "/angka/reopenings",
                        "versi",
                        form.version(),
                        "nilai",
                        "900",
                        "sumber",
                        "s".repeat(301));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("nilai")).contains("1", "20");
        assertThat(wrong.problem("sumber")).contains("300");
        String source = form.page().select("#f-sumber").val();
        assertThat(keeper().send(RULES + "/angka/reopenings", "versi", form.version(), "nilai", "3", "sumber", source)
                        .status())
                .isEqualTo(303);
        Seen again = keeper().open(RULES + "/angka/reopenings");
        assertThat(again.value("nilai")).isEqualTo("3");
        assertThat(keeper().send(RULES + "/angka/reopenings", "versi", form.version(), "nilai", "4", "sumber", source)
                        .status())
                .isEqualTo(409);
        keeper().send(RULES + "/angka/reopenings", "versi", again.version(), "nilai", "2", "sumber", source);
    }

    @Test
    void aCategoryIsAddedRenamedAndPutOutOfUse() throws Exception {
        String name = "Uji " + UUID.randomUUID().toString().substring(0, 8);
        Seen added = keeper().send(
                        RULES + "/kategori/baru", "nama", name, "nama_inggris", "Test", "urutan", "950", "aktif", "ya");
        assertThat(added.status()).as(added.main()).isEqualTo(303);
        assertThat(keeper().send(RULES + "/kategori/baru", "nama", name, "nama_inggris", "Test", "urutan", "950")
                        .status())
                .isEqualTo(422);
        String slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        String path = RULES + "/kategori/" + slug;
        Seen form = keeper().open(path);
        assertThat(form.value("nama")).isEqualTo(name);
        assertThat(keeper().send(path, "versi", form.version(), "nama", "", "nama_inggris", "x", "urutan", "banyak")
                        .status())
                .isEqualTo(422);
        assertThat(keeper().send(path, "versi", form.version(), "nama", name, "nama_inggris", "Test", "urutan", "951")
                        .status())
                .isEqualTo(303);
        assertThat(jdbc.sql("select active from aspiration_category where slug = :slug")
                        .param("slug", slug)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        Sent sent = residents.sent();
        assertThat(desk(cast.verifier())
                        .open("/meja/aspirasi/" + sent.id() + "/verifikasi")
                        .page()
                        .select("#f-kategori option")
                        .eachAttr("value"))
                .contains("infrastruktur")
                .doesNotContain(slug);
        jdbc.sql("delete from aspiration_category where slug = :slug")
                .param("slug", slug)
                .update();
    }

    @Test
    void eachOfficeKeepsItsOwnTemplatesAndNobodyElses() throws Exception {
        CaseDesk worker = desk(cast.worker());
        assertThat(worker.open(TEMPLATES).page().select(".case-lines li").size())
                .isGreaterThanOrEqualTo(8);
        assertThat(worker.open(TEMPLATES).page().select(".case-lines a")).isEmpty();
        Seen common = worker.send(TEMPLATES + "/baru", "milik", "semua", "nama", "Punya semua", "isi", "x");
        assertThat(common.status()).isEqualTo(422);
        Seen foreign = worker.send(
                TEMPLATES + "/baru", "milik", cast.otherOffice().toString(), "nama", "Punya lain", "isi", "x");
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.problem("milik")).isNotEmpty();
        Seen empty = worker.send(
                TEMPLATES + "/baru", "milik", cast.office().toString(), "nama", "", "isi", "x".repeat(4001));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problem("isi")).contains("4");
        assertThat(worker.send(
                                TEMPLATES + "/baru",
                                "milik",
                                cast.office().toString(),
                                "nama",
                                "Punya kami",
                                "isi",
                                "Salam dari {instansi}")
                        .status())
                .isEqualTo(303);
        String path = worker.open(TEMPLATES).page().select(".case-lines a").attr("href");
        assertThat(desk(cast.other()).open(path).status()).isEqualTo(404);
        assertThat(keeper().open(path).status()).isEqualTo(404);
        assertThat(desk(cast.other()).open(TEMPLATES).main()).doesNotContain("Punya kami");
        Seen form = worker.open(path);
        assertThat(worker.send(path, "versi", form.version(), "nama", "Punya kami", "isi", "Salam")
                        .status())
                .isEqualTo(303);
        assertThat(worker.send(path, "versi", form.version(), "nama", "Punya kami", "isi", "Lain")
                        .status())
                .isEqualTo(409);
        assertThat(worker.send(path + "/hapus", "versi", worker.open(path).version())
                        .status())
                .isEqualTo(303);
        assertThat(worker.open(TEMPLATES).main()).doesNotContain("Punya kami");
    }

    @Test
    void anAdministratorKeepsThoseForEverybody() throws Exception {
        Seen list = keeper().open(TEMPLATES);
        assertThat(list.page().select(".case-lines a").size()).isGreaterThanOrEqualTo(8);
        String path = list.page().select(".case-lines a").attr("href");
        assertThat(keeper().open(path).value("nama")).isNotEmpty();
    }
}
