package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each walk has a year of its own, so that none sees another's days. */
@BrowserTest
class DeadlineRulesJourneyTest {

    private static final String LIST = """
            tanggal,nama,jenis,wilayah,sumber,nomor,tahun
            TAHUN-03-01,Hari raya,libur nasional,,SKB 3 Menteri,"1, 2, 3",2069
            TAHUN-03-99,Salah tulis,libur nasional,,SKB 3 Menteri,1,2069
            """;

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @ParameterizedTest
    @CsvSource({"PHONE,false,2071", "DESKTOP,true,2072"})
    void anAdministratorKeepsTheCalendarAndTheRules(Chromium.Screen screen, boolean script, int year) {
        String login = crew.person("Rusdi Hamdani", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        try (var visitor = new Visitor("tenggat", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD);
            visitor.open("/meja/admin/hari-libur?tahun=2026").look("hari-libur");
            assertThat(visitor.text()).contains("2028 belum diisi");

            visitor.open("/meja/admin/hari-libur/impor").look("hari-libur-impor");
            visitor.at("[name=berkas]")
                    .setInputFiles(new FilePayload(
                            "libur.csv",
                            "text/csv",
                            LIST.replace("TAHUN", Integer.toString(year)).getBytes(StandardCharsets.UTF_8)));
            visitor.send("main form .btn-primary").look("hari-libur-periksa");
            assertThat(visitor.text()).contains("Baris 3");
            visitor.send("main form .btn-primary").look("hari-libur-diimpor");
            assertThat(visitor.text()).contains("Hari raya");

            visitor.click("tbody tr:first-child a:last-child").look("hari-libur-hapus");
            visitor.send("main form .btn-primary");
            assertThat(visitor.text()).contains(year + " belum diisi");
            visitor.open("/meja/admin/hari-libur/baru");
            visitor.send("main form .btn-primary").look("hari-libur-salah");

            visitor.open("/meja/admin/tenggat").look("tenggat");
            visitor.click("section.clock-rule:first-of-type p.btns a").look("tenggat-versi");
            visitor.type("[name=mulai]", year + "-01-01").send("main form .btn-primary");
            visitor.look("tenggat-akan");
            assertThat(visitor.text()).contains("Akan berlaku");
        }
    }
}
