package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class AdministrationJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void anAdministratorAddsAnOfficeAndInvitesSomebodyWhoComesIn(Chromium.Screen screen, boolean script) {
        String login = crew.person("Rusdi Hamdani", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        String link;
        try (var visitor = new Visitor("administrator", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD);
            visitor.open("/meja/admin/akun").look("admin-akun");
            visitor.open("/meja/admin/instansi").look("admin-instansi");
            visitor.open("/meja/admin/instansi/baru").look("admin-instansi-baru");
            visitor.type("[name=nama]", "Pemerintah Desa Mayanau");
            visitor.at("[name=jenis]").selectOption("VILLAGE_GOVERNMENT");
            visitor.at("[name=wilayah]").selectOption("63.11.08.2005");
            visitor.click("form[action='/meja/admin/instansi'] button").look("admin-instansi-satu");
            visitor.click("a.btn-primary").look("admin-undang");
            visitor.type("[name=untuk]", "Noor Aina").at("[value=CONTRIBUTOR]").check();
            visitor.click("form[action='/meja/admin/undangan'] button").look("admin-tautan");
            link = visitor.at("#tautan").inputValue();
            visitor.open("/meja/admin/undangan").look("admin-undangan");
        }
        try (var visitor = new Visitor("undangan", "http://localhost:" + port, screen, script)) {
            visitor.open(link.replaceFirst("https?://[^/]+", "")).look("undangan");
            visitor.type("[name=masuk]", "aina-" + System.identityHashCode(visitor))
                    .type("[name=sandiBaru]", "rahasia123")
                    .click("form.card button");
            assertThat(visitor.text()).contains("ditebak lebih dulu");
            visitor.look("undangan-salah");
            visitor.type("[name=sandiBaru]", Crew.PASSWORD).click("form.card button");
            assertThat(visitor.page().url()).contains("/meja");
            visitor.open("/akun").look("akun-baru");
            assertThat(visitor.status("/meja/admin/akun")).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE", "DESKTOP"})
    void everyPageSpeaksEnglishAndIsReachedByKeyboard(Chromium.Screen screen) {
        String login = crew.person("Ann Lee", OfficeKind.DISKOMINFO, "Office", "63.11", Role.ADMINISTRATOR);
        String other = crew.person("Bob Ray", OfficeKind.KIM_GROUP, "Group", "63.11.08.2005", Role.EDITOR);
        try (var visitor = new Visitor("english", "http://localhost:" + port, screen, true)) {
            visitor.speakEnglish().signIn(login, Crew.PASSWORD);
            visitor.open("/meja/admin/akun?cari=" + other).look("en-akun-daftar");
            visitor.click("main ul.rows a").look("en-akun-satu");
            assertThat(visitor.text()).contains("Roles in", "Deactivate the account");
            visitor.open("/meja/admin/undangan").look("en-undangan");
            visitor.open("/akun").look("en-akun");
            visitor.open("/akun/sandi").look("en-sandi");
            visitor.open("/akun/kode").look("en-kode");
            assertThat(visitor.at("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.text()).doesNotContain("Simpan", "Batal", "Kata sandi");
            assertThat(visitor.status("/meja/admin/tidak-ada")).isEqualTo(404);
            assertThat(visitor.text()).contains("Page not found");
            visitor.open("/meja/admin/akun").page().keyboard().press("Tab");
            assertThat(visitor.at(".skip").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.at("#isi :focus").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "PHONE,false"})
    void somebodyWhoForgotThePasswordGetsANewOne(Chromium.Screen screen, boolean script) {
        String login = crew.person("Rusdi Hamdani", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        String other = crew.person("Siti Aminah", OfficeKind.KIM_GROUP, "KIM", "63.11.08.2005", Role.CONTRIBUTOR);
        String link;
        try (var visitor = new Visitor("administrator", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD).open("/meja/admin/akun?cari=" + other);
            visitor.click("main ul.rows a").click("section details summary").look("sandi-tautan-buat");
            visitor.click("form[action$='/tautan-sandi'] button").look("sandi-tautan");
            link = visitor.at("#tautan").inputValue().replaceFirst("https?://[^/]+", "");
        }
        try (var visitor = new Visitor("lupa", "http://localhost:" + port, screen, script)) {
            visitor.open(link).look("sandi-baru");
            visitor.type("[name=sandiBaru]", "rahasia123").click("form.card button");
            assertThat(visitor.text()).contains("ditebak lebih dulu");
            visitor.type("[name=sandiBaru]", "pintu hijau berlari").click("form.card button");
            visitor.look("sandi-tersimpan");
            visitor.signIn(other, "pintu hijau berlari");
            assertThat(visitor.status(link)).isEqualTo(410);
            visitor.look("sandi-tautan-mati");
        }
    }
}
