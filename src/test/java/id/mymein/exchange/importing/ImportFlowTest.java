package id.mymein.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.audit.AuditHistory;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.TestSheets;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From an office's spreadsheet to the register and back. */
@IntegrationTest
class ImportFlowTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditHistory audit;

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private Clerk clerk =
            new Clerk(web, people, new Actor(new id.mymein.identity.AccountId(UUID.randomUUID()), "", List.of()));

    @BeforeEach
    void somebody() {
        clerk = clerk();
    }

    private Clerk clerk() {
        return new Clerk(web, people, people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR));
    }

    private String named(String name) {
        return name + " " + tail;
    }

    private List<String> register() {
        return jdbc.sql("select name from test_register where name like '%' || :tail order by name")
                .param("tail", tail)
                .query((row, n) -> java.util.Objects.requireNonNull(row.getString("name")))
                .list();
    }

    private String cell(String name, String column) {
        return String.valueOf(jdbc.sql("select * from test_register where name = :name")
                .param("name", named(name))
                .query()
                .singleRow()
                .get(column));
    }

    private byte[] officeFile() {
        return TestSheets.xlsx(
                new Object[] {"DAFTAR KELOMPOK TAHUN 2022"},
                new Object[] {},
                new Object[] {"No", "Jumlah Anggota", "Nama Kelompok", "Tgl. Berdiri", "Desa/Kelurahan", "Kecamatan"},
                new Object[] {1, 12, named("KIM Satu"), "30 September 2021", "Mayanau", "Tebing Tinggi"},
                new Object[] {2, "1.250", named("KIM Dua"), LocalDate.of(2022, 1, 2), "Desa Mayanau", null},
                new Object[] {3, "banyak", named("KIM Tiga"), "9/30/2021", "Mayanau", null},
                new Object[] {4, 5, null, "1/2/2022", "Mayanau", null},
                new Object[] {5, 6, named("KIM Lima"), null, "Atlantis", null},
                new Object[] {6, 7, named("kim satu"), null, "Mayanau", null});
    }

    @Test
    void goesFromAnOfficesFileToTheRegisterAndNamesWhatIsWrong() throws Exception {
        ImportId id = clerk.upload("kim 2022.xlsx", officeFile());
        Clerk.Seen columns = clerk.open("/meja/impor/" + id + "/kolom");
        assertThat(columns.page().select("#f-judul option[selected]").text()).startsWith("Baris 3");
        assertThat(columns.chosen("nama")).contains("C – Nama Kelompok").contains(named("KIM Satu"));
        assertThat(columns.chosen("anggota")).startsWith("B");
        assertThat(columns.chosen("berdiri")).startsWith("D");
        assertThat(columns.chosen("desa")).startsWith("E");
        clerk.map(id);
        Clerk.Seen checked = clerk.rested(id);
        var rows = checked.page().select(".scroll tbody tr");
        assertThat(rows.eachText())
                .hasSize(5)
                .anySatisfy(
                        row -> assertThat(row).startsWith("6 Tanggal 9/30/2021").contains("30 September 2021"))
                .anySatisfy(row -> assertThat(row).startsWith("6 Catatan banyak"))
                .anySatisfy(row -> assertThat(row).startsWith("7 Nama").contains("Wajib diisi"))
                .anySatisfy(row -> assertThat(row).startsWith("8 Desa Atlantis"))
                .anySatisfy(row -> assertThat(row).startsWith("9 Seluruh baris").contains("baris 4"));
        assertThat(register()).isEmpty();
        assertThat(checked.page().select("form[action$=/tulis] button").text()).isEqualTo("Tulis 2 baris");
        assertThat(clerk.step(id, "tulis").status()).isEqualTo(303);
        Clerk.Seen written = clerk.rested(id);
        assertThat(written.page().select("h2").eachText()).contains("2 baris ditulis");
        assertThat(register()).containsExactly(named("KIM Dua"), named("KIM Satu"));
        assertThat(cell("KIM Satu", "founded")).isEqualTo("2021-09-30");
        assertThat(cell("KIM Satu", "place")).startsWith("63.11.");
        assertThat(cell("KIM Dua", "members")).isEqualTo("1250");
        assertThat(jdbc.sql("select count(*) from sheet_import_row where import_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audit.of("import:" + id).stream().map(AuditHistory.Row::action))
                .containsExactly(
                        "exchange.beginImport",
                        "exchange.mapImport",
                        "exchange.checkImport",
                        "exchange.startWritingImport",
                        "exchange.writeImport",
                        "exchange.finishImport");
    }

    @Test
    void givesTheProblemsAsAListToWorkOn() throws Exception {
        ImportId id = clerk.checked(
                "salah.csv", TestSheets.csv("nama;desa;anggota", named("KIM") + ";Mayanau;=cmd|' /C calc'!A0"));
        String csv = new String(clerk.open("/meja/impor/" + id + "/masalah.csv").body(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFBaris,Kolom,Isi,Masalah\r\n2,Catatan,'=cmd|")
                .contains("bukan angka");
    }

    @Test
    void remembersColumnsForTheNextFileWithTheSameNames() throws Exception {
        String[] lines = {"Sebutan;Tempat;Lain", named("KIM A") + ";Mayanau;x"};
        ImportId first = clerk.upload("a.csv", TestSheets.csv(lines));
        Clerk.Seen blank = clerk.open("/meja/impor/" + first + "/kolom");
        assertThat(blank.chosen("nama")).isEqualTo("");
        Clerk.Seen missing = clerk.step(first, "kolom", "lembar", "0", "judul", "1", "k-desa", "1", "k-anggota", "1");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.problem("nama")).contains("wajib");
        assertThat(missing.problem("anggota")).contains("sudah dipakai");
        assertThat(missing.chosen("desa")).startsWith("B");
        assertThat(clerk.step(first, "kolom", "lembar", "0", "judul", "1", "k-nama", "0", "k-desa", "1")
                        .status())
                .isEqualTo(303);
        clerk.rested(first);
        ImportId second = clerk.upload("b.csv", TestSheets.csv(lines));
        Clerk.Seen remembered = clerk.open("/meja/impor/" + second + "/kolom");
        assertThat(remembered.chosen("nama")).startsWith("A – Sebutan");
        assertThat(remembered.chosen("desa")).startsWith("B – Tempat");
        assertThat(remembered.page().select(".lockline.good").text()).contains("terakhir kali");
    }

    @Test
    void asksWhatBecomesOfRowsThatTheRegisterHas() throws Exception {
        ImportId before = clerk.checked(
                "lama.csv",
                TestSheets.csv(
                        "nama;desa;berdiri;anggota",
                        named("Gabung") + ";Mayanau;;5",
                        named("Timpa") + ";Mayanau;1/1/2020;5",
                        named("Lewat") + ";Mayanau;;5",
                        named("Sama") + ";Mayanau;;5"));
        clerk.step(before, "tulis");
        clerk.rested(before);
        ImportId id = clerk.checked(
                "baru.csv",
                TestSheets.csv(
                        "nama;desa;berdiri;anggota",
                        named("gabung") + ";Mayanau;2/2/2022;9",
                        named("Timpa") + ";Mayanau;2/2/2022;9",
                        named("Lewat") + ";Mayanau;2/2/2022;9",
                        named("Sama") + ";Mayanau;;5"));
        assertThat(clerk.item(id).page().select(".twin:first-of-type").text())
                .contains("Baris 2", named("Gabung"))
                .contains("5 → 9");
        assertThat(clerk.item(id).page().select("form[action$=/tulis]")).isEmpty();
        clerk.step(id, "tulis");
        assertThat(clerk.item(id).page().select("h2").eachText()).noneMatch(text -> text.endsWith("ditulis"));
        clerk.step(id, "kembar", "semua", "gabung");
        clerk.step(id, "kembar", "baris-3", "timpa", "baris-4", "lewati", "baris-99", "timpa", "baris-x", "timpa");
        clerk.step(id, "tulis");
        clerk.rested(id);
        assertThat(cell("Gabung", "members")).isEqualTo("5");
        assertThat(cell("Gabung", "founded")).isEqualTo("2022-02-02");
        assertThat(cell("Timpa", "members")).isEqualTo("9");
        assertThat(cell("Lewat", "founded")).isEqualTo("null");
        clerk.step(id, "urungkan", "yakin", "ya");
        assertThat(clerk.rested(id).page().text()).contains("2 data dikembalikan");
        assertThat(cell("Gabung", "founded")).isEqualTo("null");
        assertThat(cell("Timpa", "members")).isEqualTo("5");
        assertThat(register()).hasSize(4);
    }

    @Test
    void takesAWholeImportBackAndRefusesWhereSomebodyChangedIt() throws Exception {
        ImportId id = clerk.checked(
                "a.csv", TestSheets.csv("nama;desa", named("Satu") + ";Mayanau", named("Dua") + ";Mayanau"));
        clerk.step(id, "tulis");
        clerk.rested(id);
        assertThat(clerk.open("/meja/impor/" + id + "/urungkan").page().text()).contains("2 baris");
        Clerk.Seen unsure = clerk.step(id, "urungkan");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.problem("yakin")).contains("Centang");
        jdbc.sql("update test_register set version = version + 1 where name = :name")
                .param("name", named("Dua"))
                .update();
        clerk.step(id, "urungkan", "yakin", "ya");
        Clerk.Seen refused = clerk.rested(id);
        assertThat(refused.page().select("[role=alert]").text()).contains("Tidak diurungkan");
        assertThat(refused.page().select(".outs").text()).isEqualTo(named("Dua"));
        assertThat(register()).hasSize(2);
        jdbc.sql("update test_register set version = 1 where name = :name")
                .param("name", named("Dua"))
                .update();
        clerk.step(id, "urungkan", "yakin", "ya");
        clerk.rested(id);
        assertThat(register()).isEmpty();
        assertThat(clerk.step(id, "tulis").status()).isEqualTo(303);
        assertThat(register()).isEmpty();
    }

    @Test
    void writesNothingThatIsGivenUp() throws Exception {
        ImportId id = clerk.checked("a.csv", TestSheets.csv("nama;desa", named("Satu") + ";Mayanau"));
        assertThat(clerk.step(id, "batal").location()).isEqualTo("/meja/impor");
        clerk.step(id, "tulis");
        assertThat(clerk.rested(id).page().text()).contains("Dibatalkan");
        assertThat(register()).isEmpty();
        assertThat(jdbc.sql("select count(*) from sheet_import_file where import_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void knowsNoImportOfSomebodyElse() throws Exception {
        ImportId id = clerk.checked("a.csv", TestSheets.csv("nama;desa", named("Satu") + ";Mayanau"));
        Clerk stranger = clerk();
        assertThat(stranger.item(id).status()).isEqualTo(404);
        assertThat(stranger.open("/meja/impor/" + id + "/kolom").status()).isEqualTo(404);
        assertThat(stranger.open("/meja/impor/" + id + "/masalah.csv").status()).isEqualTo(404);
        for (String step : List.of("tulis", "batal", "kembar", "lanjut", "urungkan", "kolom")) {
            assertThat(stranger.step(id, step, "yakin", "ya").status()).as(step).isEqualTo(404);
        }
        assertThat(stranger.item(new ImportId(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(clerk.item(id).page().text()).contains("Menunggu keputusan Anda");
    }

    @Test
    void isClosedToWhoKeepsNoRegister() throws Exception {
        Clerk police = new Clerk(web, people, people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR));
        assertThat(police.open("/meja/impor").status()).isEqualTo(404);
        // Who edits takes the list of villages' news out, and nothing in.
        Clerk editor = new Clerk(web, people, people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR));
        Clerk.Seen page = editor.open("/meja/impor");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[enctype]")).isEmpty();
        assertThat(editor.open("/meja/impor/templat/uji.xlsx").status()).isEqualTo(404);
        assertThat(editor.open("/meja/ekspor/uji.csv").status()).isEqualTo(404);
        assertThat(editor.trying("uji", "a.csv", TestSheets.csv("nama", "x")).status())
                .isEqualTo(404);
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        ImportId id = clerk.checked("a.csv", TestSheets.csv("nama;desa", named("Satu") + ";Mayanau"));
        var answer = web.perform(post("/meja/impor/" + id + "/tulis").with(people.signedIn(clerk.actor)))
                .andReturn()
                .getResponse();
        // Kept, to be sent again by hand.
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).doesNotContain(id.toString());
        assertThat(clerk.item(id).page().text()).contains("Menunggu keputusan Anda");
        assertThat(register()).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile() throws Exception {
        Clerk.Seen none = clerk.send("/meja/impor", "jenis", "tidak-ada");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.problem("jenis")).contains("Pilih");
        assertThat(none.problem("berkas")).contains("Pilih berkas");
        Clerk.Seen pdf = clerk.trying("uji", "daftar.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.status()).isEqualTo(422);
        assertThat(pdf.problem("berkas")).contains("Ini PDF");
        assertThat(pdf.page().select("input[name=jenis][value=uji][checked]")).hasSize(1);
        assertThat(clerk.trying("uji", "kosong.csv", new byte[0]).problem("berkas"))
                .contains("kosong");
        assertThat(clerk.open("/meja/impor").page().select("#h-impor ~ .empty")).hasSize(1);
    }

    @Test
    void staysInTheRegionsOfTheRole() throws Exception {
        Clerk village = new Clerk(web, people, people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.REGISTRAR));
        ImportId id = village.checked("a.csv", TestSheets.csv("nama;desa", named("Satu") + ";63.11.01.2001"));
        assertThat(village.item(id).page().select(".scroll tbody tr").text()).contains("di luar wilayah Anda");
    }

    @Test
    void givesATemplateThatGoesInAgain() throws Exception {
        byte[] template = clerk.open("/meja/impor/templat/uji.xlsx").body();
        ImportId id = clerk.upload("templat.xlsx", template);
        Clerk.Seen columns = clerk.open("/meja/impor/" + id + "/kolom");
        assertThat(columns.chosen("nama")).contains("=KIM Bersinar");
        assertThat(columns.page().select("#f-lembar option").eachText()).containsExactly("Nama", "Petunjuk");
    }

    @Test
    void choosesASheetAndARowOfNames() throws Exception {
        ImportId id = clerk.upload(
                "templat.xlsx", clerk.open("/meja/impor/templat/uji.xlsx").body());
        Clerk.Seen guide = clerk.open("/meja/impor/" + id + "/kolom?lembar=1&judul=2");
        assertThat(guide.page().select("#f-judul option[selected]").attr("value"))
                .isEqualTo("2");
        assertThat(guide.page().select("input[name=lembar]").attr("value")).isEqualTo("1");
        assertThat(clerk.open("/meja/impor/" + id + "/kolom?lembar=999&judul=abc")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void exportsWhatOneSeesSafely() throws Exception {
        ImportId id = clerk.checked("a.csv", TestSheets.csv("nama;desa", "=1+1 " + tail + ";Mayanau"));
        clerk.step(id, "tulis");
        clerk.rested(id);
        Clerk.Seen csv = clerk.open("/meja/ekspor/uji.csv?awal=%3D1");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFnama,desa,berdiri,anggota\r\n")
                .contains("'=1+1 " + tail + ",63.11.");
        assertThat(clerk.open("/meja/ekspor/uji.xlsx").body()).startsWith("PK".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.open("/meja/ekspor/lain.csv").status()).isEqualTo(404);
        Clerk elsewhere = new Clerk(web, people, people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.REGISTRAR));
        assertThat(new String(elsewhere.open("/meja/ekspor/uji.csv").body(), StandardCharsets.UTF_8))
                .doesNotContain(tail);
        assertThat(audit.of("export:uji").stream().map(row -> row.actor())).contains(clerk.actor.auditName());
    }
}
