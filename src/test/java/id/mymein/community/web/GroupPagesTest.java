package id.mymein.community.web;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.GroupRegister;
import id.mymein.community.GroupState;
import id.mymein.community.KimGroupId;
import id.mymein.community.Village;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The pages of the register as a browser without scripts sees them. */
@IntegrationTest
class GroupPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Village village;

    @Autowired
    GroupRegister register;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    record Seen(int status, String location, Document page) {

        String problem(String field) {
            return page.select("#e-" + field).text();
        }

        String value(String field) {
            return page.select("[name=" + field + "]").val();
        }
    }

    private Seen open(Actor actor, String path) throws Exception {
        return seen(new Browser(web).send(get(java.net.URI.create(path)).with(people.signedIn(actor))));
    }

    private Seen send(Actor actor, String path, String... fields) throws Exception {
        return send(actor, path, null, fields);
    }

    private Seen send(Actor actor, String path, @Nullable MockMultipartFile file, String... fields) throws Exception {
        var request = multipart(path);
        if (file != null) {
            request.file(file);
        }
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return seen(new Browser(web).send(request.with(people.signedIn(actor)).with(csrf())));
    }

    private static Seen seen(MvcResult result) throws Exception {
        var answer = result.getResponse();
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private String version(Actor actor, KimGroupId id) {
        return Integer.toString(register.find(actor, id).version());
    }

    @Test
    void aFormThatIsSentTwiceIsOneGroup() throws Exception {
        Seen form = open(keeper, "/meja/kim/baru");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().select("#f-wilayah option[selected]").val()).isEqualTo(MAYANAU);
        String name = unique("KIM Formulir");
        String number = form.value("nomor_formulir");
        for (int n = 0; n < 2; n++) {
            Seen answer = send(
                    keeper,
                    "/meja/kim",
                    "nomor_formulir",
                    number,
                    "nama",
                    name,
                    "wilayah",
                    MAYANAU,
                    "berdiri",
                    "2022-03-01");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo("/meja/kim/" + number);
        }
        assertThat(open(keeper, "/meja/kim?cari=" + name.replace(" ", "%20"))
                        .page()
                        .select(".rows li"))
                .hasSize(1);
    }

    @Test
    void aGroupFitsOnASheetOfPaperWithoutAnybodysContact() throws Exception {
        String name = unique("KIM Kertas");
        KimGroupId id = village.active(keeper, registrar, name);
        String path = "/meja/kim/" + id + "/profil.pdf";
        byte[] pdf = web.perform(get(path).with(people.signedIn(keeper)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains(name, "Ketua", "Ani (penulis)")
                    .doesNotContain("0811 000 111", "0812 3456 7890");
        }
        assertThat(open(people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR), path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        Seen answer = send(keeper, "/meja/kim", "nama", "", "wilayah", "63.11.08.2001", "berdiri", "besok");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("nama")).isNotEmpty();
        assertThat(answer.problem("wilayah")).isNotEmpty();
        assertThat(answer.problem("berdiri")).isNotEmpty();
        assertThat(answer.value("berdiri")).isEqualTo("besok");
        String longest = "x".repeat(300);
        Seen tooLong = send(keeper, "/meja/kim", "nama", longest, "wilayah", MAYANAU);
        assertThat(tooLong.problem("nama")).contains("200").contains("100");
        assertThat(tooLong.value("nama")).isEqualTo(longest);
    }

    @Test
    void namesThatAreVillageAndDistrictAtOnceCanBeToldApart() throws Exception {
        Document page = open(registrar, "/meja/kim/baru").page();
        List<String> halong = page.select("#f-wilayah option").stream()
                .map(option -> option.text())
                .filter(text -> text.endsWith(" Halong"))
                .distinct()
                .toList();
        assertThat(halong).contains("Kecamatan Halong").hasSizeGreaterThan(1);
        assertThat(page.select("#f-wilayah optgroup[label='Kecamatan Halong'] option"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void anOfficerIsAddedChangedAndRemoved() throws Exception {
        KimGroupId id = village.draft(keeper, unique("KIM Pengurus"));
        String path = "/meja/kim/" + id + "/pengurus";
        assertThat(open(keeper, path + "/baru").page().select("[name=orang_lain]"))
                .isEmpty();
        Seen wrong =
                send(keeper, path, "jabatan", "CHAIR", "nama", "Siti", "mulai", "2025-02-01", "sampai", "2024-02-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("sampai")).contains("sebelum dimulai");
        assertThat(wrong.page().select("#f-jabatan option[selected]").val()).isEqualTo("CHAIR");
        String name = unique("Siti");
        Seen right = send(keeper, path, "jabatan", "CHAIR", "nama", name, "mulai", "2025-02-01", "umum", "ja");
        assertThat(right.location()).isEqualTo("/meja/kim/" + id + "#pengurus");
        String officer = register.file(keeper, id).officers().getFirst().id().toString();
        assertThat(open(keeper, path + "/" + officer).value("nama")).isEqualTo(name);
        assertThat(send(
                                keeper,
                                path + "/" + officer,
                                "versi",
                                "99",
                                "jabatan",
                                "CHAIR",
                                "nama",
                                name,
                                "mulai",
                                "2025-02-01")
                        .status())
                .isEqualTo(409);
        assertThat(open(keeper, path + "/" + officer + "/hapus").page().text()).contains(name);
        assertThat(send(keeper, path + "/" + officer + "/hapus").status()).isEqualTo(303);
        assertThat(register.file(keeper, id).officers()).isEmpty();
    }

    @Test
    void aDecreeIsKeptWithItsScanAndHandedOutAsADownloadOnly() throws Exception {
        KimGroupId id = village.draft(keeper, unique("KIM Berkas"));
        byte[] pdf = "%PDF-1.7\nsk".getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("berkas", "sk.pdf", "application/pdf", pdf);
        String number = unique("12");
        Seen answer = send(
                keeper,
                "/meja/kim/" + id + "/sk",
                file,
                "untuk",
                "FOUNDING",
                "nomor",
                number,
                "tanggal",
                "2022-01-05",
                "penerbit",
                "Kepala Desa Mayanau");
        assertThat(answer.status()).isEqualTo(303);
        String decree = register.file(keeper, id).decrees().getFirst().id().toString();
        String scan = "/meja/kim/" + id + "/sk/" + decree + "/berkas";
        var download = web.perform(get(scan).with(people.signedIn(registrar)))
                .andReturn()
                .getResponse();
        assertThat(download.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(download.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(open(village.keeper("63.11.08.2001"), scan).status()).isEqualTo(404);
        var program = new MockMultipartFile("berkas", "sk.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});
        Seen refused = send(
                registrar,
                "/meja/kim/" + id + "/sk",
                program,
                "untuk",
                "OFFICERS",
                "nomor",
                unique("13"),
                "tanggal",
                "2022-01-05",
                "penerbit",
                "Camat");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("berkas")).isNotEmpty();
        Seen twice = send(
                keeper,
                "/meja/kim/" + village.draft(keeper, unique("KIM Lain")) + "/sk",
                "untuk",
                "FOUNDING",
                "nomor",
                number,
                "tanggal",
                "2022-01-05",
                "penerbit",
                "kepala desa mayanau");
        assertThat(twice.problem("nomor")).contains("KIM Berkas");
    }

    @Test
    void aRegistrarAcceptsOnAPageThatNamesWhatIsMissing() throws Exception {
        KimGroupId id = village.draft(keeper, unique("KIM Kurang"));
        String path = "/meja/kim/" + id;
        assertThat(open(keeper, path + "/ajukan").status()).isEqualTo(200);
        assertThat(send(keeper, path + "/ajukan", "versi", version(keeper, id)).status())
                .isEqualTo(303);
        assertThat(open(registrar, "/meja/kim").page().select(".bar-top .pill")).isNotEmpty();
        assertThat(open(registrar, path).page().select(".kim-checks .lacking")).hasSizeGreaterThan(3);
        Seen refused = send(registrar, path + "/terima", "versi", version(registrar, id), "alasan", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("alasan")).contains("Tulis alasan");
        assertThat(send(registrar, path + "/terima", "versi", "1", "alasan", "SK menyusul")
                        .status())
                .isEqualTo(409);
        assertThat(send(registrar, path + "/terima", "versi", version(registrar, id), "alasan", "SK menyusul")
                        .status())
                .isEqualTo(303);
        assertThat(register.find(registrar, id).state()).isEqualTo(GroupState.ACTIVE);
        assertThat(open(keeper, path + "/ajukan").location()).isEqualTo(path);
    }

    @Test
    void whatIsForbiddenIsNotFound() throws Exception {
        KimGroupId id = village.draft(keeper, unique("KIM Tertutup"));
        String path = "/meja/kim/" + id;
        Actor foreign = people.person(OfficeKind.DISKOMINFO, "63.10", Role.REGISTRAR);
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        for (String address :
                List.of("", "/data", "/sk/baru", "/pengurus/baru", "/anggota/baru", "/dasar-hukum", "/ajukan")) {
            assertThat(open(foreign, path + address).status()).as(address).isEqualTo(404);
            assertThat(open(editor, path + address).status()).as(address).isEqualTo(404);
        }
        assertThat(send(foreign, path + "/data", "versi", "1", "nama", "Curian").status())
                .isEqualTo(404);
        assertThat(send(foreign, path + "/buang", "versi", "1", "yakin", "ja").status())
                .isEqualTo(404);
        assertThat(open(editor, "/meja/kim").status()).isEqualTo(404);
        assertThat(open(keeper, "/meja/kim/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(open(keeper, "/meja/dasar-hukum/baru").status()).isEqualTo(404);
        assertThat(open(registrar, "/meja/admin/aturan-kim").status()).isEqualTo(404);
        assertThat(web.perform(get(path)).andReturn().getResponse().getHeader("Location"))
                .startsWith("/masuk");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws Exception {
        KimGroupId id = village.draft(keeper, unique("KIM Palsu"));
        var answer = web.perform(post("/meja/kim/" + id + "/buang")
                        .param("versi", "1")
                        .param("yakin", "ja")
                        .with(people.signedIn(keeper)))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Location")).isNotEqualTo("/meja/kim");
        assertThat(register.find(keeper, id).state()).isEqualTo(GroupState.DRAFT);
    }

    @Test
    void nonsenseInAddressesAndFiltersIsHarmless() throws Exception {
        for (String query :
                List.of("?hal=-1", "?hal=999999999999", "?status=X&wilayah=zz", "?cari=%25%5C_'", "?wilayah=63.10")) {
            assertThat(open(registrar, "/meja/kim" + query).status()).as(query).isEqualTo(200);
        }
        assertThat(open(registrar, "/meja/kim/bukan-nomor").status()).isEqualTo(404);
        KimGroupId id = village.draft(keeper, "KIM <script>alert(1)</script>");
        assertThat(open(keeper, "/meja/kim/" + id).page().select("h1 script")).isEmpty();
        assertThat(send(keeper, "/meja/kim/" + id + "/ajukan", "versi", "banyak")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void legalDocumentsAreKeptByRegistrarsAndChosenByVillages() throws Exception {
        String number = unique("95");
        assertThat(send(
                                registrar,
                                "/meja/dasar-hukum",
                                "jenis",
                                "REGENT_DECREE",
                                "nomor",
                                number,
                                "tahun",
                                "21",
                                "tentang",
                                "Petunjuk teknis")
                        .problem("tahun"))
                .isNotEmpty();
        assertThat(send(
                                registrar,
                                "/meja/dasar-hukum",
                                "jenis",
                                "REGENT_DECREE",
                                "nomor",
                                number,
                                "tahun",
                                "2021",
                                "tentang",
                                "Petunjuk teknis",
                                "tanggal",
                                "2021-09-30")
                        .status())
                .isEqualTo(303);
        assertThat(open(keeper, "/meja/dasar-hukum").page().text()).contains("Nomor " + number + " Tahun 2021");
        KimGroupId id = village.draft(keeper, unique("KIM Dasar"));
        Document form = open(keeper, "/meja/kim/" + id + "/dasar-hukum").page();
        String document =
                form.select("label.tick:contains(" + number + ") input").val();
        assertThat(send(keeper, "/meja/kim/" + id + "/dasar-hukum", "dasar", document)
                        .status())
                .isEqualTo(303);
        assertThat(open(keeper, "/meja/kim/" + id)
                        .page()
                        .select("section[aria-labelledby=dasar]")
                        .text())
                .contains(number);
    }

    @Test
    void administratorsChangeTheRulesWithTheirSource() throws Exception {
        Actor admin = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        String path = "/meja/admin/aturan-kim/barred";
        Document form = open(admin, path).page();
        String version = form.select("[name=versi]").val();
        String words = form.select("#f-kata").getFirst().wholeText().strip();
        Seen missing = send(admin, path, "versi", version, "kata", "hakim", "sumber", "");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("#f-kata").text()).isEqualTo("hakim");
        String source = form.select("[name=sumber]").val();
        assertThat(send(admin, path, "versi", version, "kata", words + "\nhakim uji", "sumber", source)
                        .status())
                .isEqualTo(303);
        assertThat(open(admin, "/meja/admin/aturan-kim").page().text()).contains("hakim uji");
        assertThat(send(admin, path, "versi", version, "kata", words, "sumber", source)
                        .status())
                .isEqualTo(409);
        Seen bounds = send(admin, "/meja/admin/aturan-kim/least_members", "versi", "1", "nilai", "1", "sumber", "uji");
        assertThat(bounds.problem("nilai")).contains("3").contains("100");
        assertThat(open(admin, "/meja/admin/aturan-kim/tidak_ada").status()).isEqualTo(404);
    }

    @Test
    void thePagesSpeakEnglishToo() throws Exception {
        KimGroupId id = village.complete(keeper, unique("KIM English"));
        var browser = new Browser(web);
        browser.send(get("/bahasa?ke=en&kembali=/meja/kim").with(people.signedIn(keeper)));
        Seen page = seen(browser.send(get("/meja/kim/" + id).with(people.signedIn(keeper))));
        assertThat(page.page().text())
                .contains("Everything that the rules ask for is there.")
                .contains("Officers");
    }

    @Test
    void theListGoesOutAsATableThatIsNarrowedDownAlike() throws Exception {
        String name = unique("KIM Tabel");
        village.active(keeper, registrar, name);
        String query = "?cari=" + name.replace(" ", "%20");
        String link = open(registrar, "/meja/kim" + query)
                .page()
                .select("a[href*=ekspor]")
                .attr("href")
                .replace("+", "%20");
        assertThat(open(registrar, "/meja/impor").page().text()).contains("Kelompok KIM");
        for (String address : List.of(link, link.replace(".xlsx", ".csv"))) {
            var file = web.perform(get(java.net.URI.create(address)).with(people.signedIn(registrar)))
                    .andReturn();
            if (file.getRequest().isAsyncStarted()) {
                file = web.perform(
                                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch(file))
                        .andReturn();
            }
            assertThat(file.getResponse().getStatus()).isEqualTo(200);
            if (address.contains(".csv")) {
                assertThat(file.getResponse()
                                .getContentAsString(StandardCharsets.UTF_8)
                                .lines())
                        .hasSize(2)
                        .anyMatch(line -> line.contains(name) && line.contains("ACTIVE"));
            }
        }
        Actor foreign = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(open(foreign, link).status()).isEqualTo(404);
    }
}
