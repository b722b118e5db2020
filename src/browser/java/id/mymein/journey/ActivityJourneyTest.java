package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer records an activity in the meeting, adds what it cost, plans the next one and sees the pulse. */
@BrowserTest
class ActivityJourneyTest {

    private static final String VILLAGE = "63.11.08.2005";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    JdbcClient jdbc;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);
    private final String topic = "Pelatihan menulis berita " + tail;

    String volunteer = "";

    @BeforeEach
    void aGroup() {
        volunteer = crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Mayanau", VILLAGE, Role.CONTRIBUTOR);
        jdbc.sql("""
                insert into kim_group (id, kind, office_id, proposed_by_office, region, name, slug, state, created_by,
                    created_at, changed_at)
                select gen_random_uuid(), 'KIM', g.office, g.office, :region, 'KIM Mayanau', :slug, 'ACTIVE', a.id,
                    now(), now()
                from account a join membership g on g.account = a.id where a.login = :login limit 1""")
                .param("region", VILLAGE)
                .param("slug", "kim-mayanau-" + tail)
                .param("login", volunteer)
                .update();
    }

    @Test
    void onAPhone() throws Exception {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void onADesktop() throws Exception {
        walk(Chromium.Screen.DESKTOP, true);
    }

    @Test
    void onAPhoneWithoutAScript() throws Exception {
        walk(Chromium.Screen.PHONE, false);
    }

    private void walk(Chromium.Screen screen, boolean script) throws Exception {
        String address = "http://localhost:" + port;
        try (var person = new Visitor("kim", address, screen, script).signIn(volunteer, Crew.PASSWORD)) {
            record(person);
            spend(person);
            plan(person);
            look(person);
        }
    }

    private void record(Visitor person) throws Exception {
        press(person.open("/meja/kim/kegiatan").look("kegiatan-kosong"), ".page-head a.btn-primary");
        assertThat(person.at("#f-wilayah")).hasValue(VILLAGE);
        person.look("kegiatan-formulir");
        person.type("#f-kegiatan", topic).type("#f-jumlah", "dua puluh");
        if (person.script()) {
            // The battery dies; what was typed is still there.
            person.page().reload();
            assertThat(person.at("#f-kegiatan")).hasValue(topic);
        }
        press(person, "form button.btn-primary");
        assertThat(person.at("#e-jumlah")).isVisible();
        assertThat(person.at("#f-kegiatan")).hasValue(topic);
        person.look("kegiatan-salah");
        person.type("#f-jumlah", "24");
        person.at("#f-foto").setInputFiles(new FilePayload("pelatihan.png", "image/png", Pictures.png(1200, 800)));
        press(person, "form button.btn-primary");
        assertThat(person.at(".lockline.good")).containsText("tersimpan");
        assertThat(person.at(".act-photos img")).isVisible();
        person.look("kegiatan-tersimpan");
        if (person.script()) {
            person.open("/meja/kim/kegiatan/baru");
            assertThat(person.at("#f-kegiatan")).hasValue("");
            person.page().goBack();
        }
    }

    private void spend(Visitor person) {
        press(person, "summary:has-text('Tambah biaya')");
        person.at("input[name=biaya][value=konsumsi]").check();
        person.type("#f-rupiah", "1,500").type("#f-untuk", "Nasi kotak 24 orang");
        person.at("#f-sumber").selectOption("apb-desa");
        press(person, "form[action$='/biaya'] button");
        assertThat(person.at("#e-rupiah")).isVisible();
        person.look("kegiatan-biaya-salah");
        person.type("#f-rupiah", "Rp 600.000");
        press(person, "form[action$='/biaya'] button");
        assertThat(person.at(".act-costs")).containsText("Rp600.000");
        press(person, "summary:has-text('Tambah tindak lanjut')");
        person.type("#f-tugas", "Kirim tiga berita ke redaksi");
        press(person, "form[action$='/tindak-lanjut'] button");
        assertThat(person.at(".act-tasks")).containsText("Kirim tiga berita");
        person.look("kegiatan-lengkap");
        press(person.open("/meja/kim/kegiatan").look("kegiatan-daftar"), "a:has-text('Rekap')");
        assertThat(person.at("[aria-labelledby=l-uang]")).containsText("Rp600.000");
        person.look("kegiatan-rekap");
    }

    private void plan(Visitor person) {
        press(person.open("/meja/kim/rencana"), ".page-head a.btn-primary");
        person.type("#f-topik", "Penyuluhan hoaks " + tail).type("#f-tanggal", "2026-11-01");
        person.at("input[name=wilayah]").nth(1).check();
        person.at("input[name=wilayah]").nth(2).check();
        person.look("rencana-formulir");
        press(person, "form button.btn-primary");
        assertThat(person.at("#l-desa")).containsText("0 dari 2");
        person.look("rencana");
        person.open("/meja/kim/rencana").look("rencana-daftar");
        assertThat(person.at("main")).containsText("Penyuluhan hoaks " + tail);
    }

    private void look(Visitor person) {
        person.open("/meja/kim/denyut").look("denyut-semua");
        press(person, "tbody th a");
        assertThat(person.at("svg[role=img] title")).containsText("1 kegiatan");
        person.look("denyut");
        press(person, "tbody tr:last-child td a");
        assertThat(person.at("main")).containsText(topic);
        person.look("denyut-catatan");
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
    }
}
