package id.mymein.aspiration.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.clock.ClockRule;
import id.mymein.aspiration.clock.ClockRuleDesk;
import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.DeadlineRules;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.DaysOff;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator keeps the calendar and the rules. Days are of the years from 2060 on, which nobody else uses. */
@IntegrationTest
class ClockPagesTest {

    private static final String DAYS = "/meja/admin/hari-libur";
    private static final String RULES = "/meja/admin/tenggat";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    DaysOff calendar;

    @Autowired
    ClockRuleDesk desk;

    @Autowired
    DeadlineRules rules;

    @Autowired
    JdbcClient database;

    Actor administrator;

    @BeforeEach
    void ofTheRegency() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
    }

    @AfterEach
    void asItWas() {
        for (int year = 2060; year < 2065; year++) {
            calendar.of(year).forEach(kept -> calendar.remove("system", kept.id(), kept.version()));
        }
        desk.all(administrator).stream()
                .filter(rule -> rule.from().isAfter(desk.today()))
                .forEach(rule -> desk.withdraw(administrator, rule));
    }

    private MockHttpServletResponse send(Actor who, String path, String... fields) throws Exception {
        var request = post(path).with(people.signedIn(who)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse see(Actor who, String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(who))).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String[] day(String date, String name, String kind, String place) {
        return new String[] {
            "tanggal", date, "nama", name, "jenis", kind, "wilayah", place, "sumber", "REGENT", "nomor", "12", "tahun",
            "2059"
        };
    }

    private DaysOff.Kept only(int year) {
        List<DaysOff.Kept> all = calendar.of(year);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String lastAudit(String subject) {
        return database.sql("""
                        select action from audit_entry where actor = :actor and subject = :subject
                        order by id desc limit 1""")
                .param("actor", administrator.auditName())
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    @Test
    void showsTheDaysOfAYearWithTheirDecree() throws Exception {
        Document page = html(see(administrator, DAYS + "?tahun=2026"));
        assertThat(page.select("tbody tr")).hasSize(25);
        assertThat(page.text()).contains("Hari Raya Idulfitri 1447 Hijriah", "1497, 2, 5");
        assertThat(page.select("nav.tabs a[aria-current=page]").text()).isEqualTo("Hari libur");
    }

    @Test
    void warnsOfAYearThatIsNotFilledIn() throws Exception {
        assertThat(html(see(administrator, DAYS + "?tahun=2064"))
                        .select(".clock-warning")
                        .text())
                .contains("2064 belum diisi: hanya Sabtu dan Minggu dihitung libur.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?tahun=", "?tahun=abc", "?tahun=99999", "?tahun=0001"})
    void showsThisYearWhereNoneWasAskedFor(String query) throws Exception {
        assertThat(html(see(administrator, DAYS + query))
                        .select(".chip[aria-current=page]")
                        .text())
                .isEqualTo(Integer.toString(desk.today().getYear()));
    }

    @Test
    void addsChangesAndRemovesADay() throws Exception {
        var added = send(administrator, DAYS, day("2060-04-08", "Hari jadi", "LOCAL", "63.11"));
        assertThat(added.getStatus()).isEqualTo(303);
        assertThat(added.getHeader("Location")).isEqualTo(DAYS + "?tahun=2060&pesan=ditambah");
        DaysOff.Kept kept = only(2060);
        String item = DAYS + "/" + kept.id();
        assertThat(html(see(administrator, item)).select("#f-nama").val()).isEqualTo("Hari jadi");

        var fields = new java.util.ArrayList<>(List.of(day("2060-04-09", "Hari jadi daerah", "LOCAL", "63.11")));
        fields.addAll(List.of("versi", "1"));
        assertThat(send(administrator, item, fields.toArray(String[]::new)).getStatus())
                .isEqualTo(303);
        assertThat(only(2060).day().name()).isEqualTo("Hari jadi daerah");
        // Whoever still has the form of before is told, and keeps what was typed.
        var stale = send(administrator, item, fields.toArray(String[]::new));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(html(stale).select("#f-nama").val()).isEqualTo("Hari jadi daerah");

        assertThat(html(see(administrator, item + "/hapus")).text()).contains("Hapus hari libur ini?");
        assertThat(send(administrator, item + "/hapus", "versi", "1").getStatus())
                .isEqualTo(409);
        assertThat(send(administrator, item + "/hapus", "versi", "2").getStatus())
                .isEqualTo(303);
        assertThat(calendar.of(2060)).isEmpty();
        assertThat(lastAudit(DaysOff.SUBJECT)).isEqualTo("region.remove-day-off");
        assertThat(see(administrator, item).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2060-02-30,Apa,LOCAL,63.11,tanggal",
        "'',Apa,LOCAL,63.11,tanggal",
        "1960-02-20,Apa,LOCAL,63.11,tanggal",
        "2060-02-20,'',LOCAL,63.11,nama",
        "2060-02-20,Apa,PESTA,63.11,jenis",
        "2060-02-20,Apa,LOCAL,'',wilayah",
        "2060-02-20,Apa,LOCAL,63.99,wilayah",
        "2060-02-20,Apa,LOCAL,../..,wilayah",
        "2060-02-20,Apa,NATIONAL,63.11,wilayah"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(
            String date, String name, String kind, String place, String field) throws Exception {
        var answer = send(administrator, DAYS, day(date, name, kind, place));
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = html(answer);
        assertThat(page.select(".invalid")).hasSize(1);
        assertThat(page.select("#e-" + field)).hasSize(1);
        assertThat(page.select("#f-nama").val()).isEqualTo(name);
        assertThat(page.select("#f-nomor").val()).isEqualTo("12");
        assertThat(calendar.of(2060)).isEmpty();
    }

    @Test
    void longTextAndATakenDayAreSaidAndKept() throws Exception {
        var tooLong = send(administrator, DAYS, day("2060-04-08", "x".repeat(230), "LOCAL", "63.11"));
        assertThat(html(tooLong).select("#e-nama").text()).contains("Kurangi 30 huruf");
        send(administrator, DAYS, day("2060-04-08", "Satu", "LOCAL", "63.11"));
        var taken = send(administrator, DAYS, day("2060-04-08", "Dua", "LOCAL", "63.11"));
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(html(taken).select("#e-tanggal").text()).contains("sudah libur");
    }

    private MockHttpServletResponse upload(String name, String text) throws Exception {
        var file = new MockMultipartFile("berkas", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart(DAYS + "/impor/periksa")
                        .file(file)
                        .param("sumber", "JOINT_DECREE")
                        .param("nomor", "1, 2, 3")
                        .param("tahun", "2060")
                        .with(people.signedIn(administrator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void anImportIsShownFirstAndDoneWhenAgreed() throws Exception {
        var checked = upload("libur.csv", """
                tanggal,nama,jenis,wilayah,sumber,nomor,tahun
                2061-01-03,"Hari ""baru"" <b>",libur nasional,,SKB 3 Menteri,"1, 2, 3",2060
                2061-01-32,Salah,libur nasional,,SKB 3 Menteri,1,2060
                """);
        assertThat(checked.getStatus()).isEqualTo(200);
        Document page = html(checked);
        assertThat(page.text()).contains("1 hal perlu diperbaiki", "Baris 3, kolom tanggal", "Ditambahkan");
        assertThat(calendar.of(2061)).isEmpty();

        var taken = send(
                administrator,
                DAYS + "/impor",
                "isi",
                page.select("input[name=isi]").val());
        assertThat(taken.getHeader("Location")).isEqualTo(DAYS + "?tahun=2061&pesan=diimpor");
        assertThat(only(2061).day().name()).isEqualTo("Hari \"baru\" <b>");
        assertThat(lastAudit(DaysOff.SUBJECT)).isEqualTo("region.import-days-off");
        assertThat(html(upload("libur.csv", page.select("input[name=isi]").val()))
                        .text())
                .contains("Tidak ada yang berubah");
    }

    @Test
    void aCalendarFileGetsItsDecreeFromTheForm() throws Exception {
        var checked = upload("libur.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20620105
                SUMMARY:Cuti bersama
                END:VEVENT
                END:VCALENDAR
                """);
        send(
                administrator,
                DAYS + "/impor",
                "isi",
                html(checked).select("input[name=isi]").val());
        assertThat(only(2062).day().source().number()).isEqualTo("1, 2, 3");
    }

    @Test
    void aFileThatIsNoneOrTooLargeIsRefusedWithWords() throws Exception {
        assertThat(html(upload("libur.csv", "")).select("#e-berkas").text()).contains("Pilih berkasnya dulu");
        assertThat(html(upload("libur.csv", "x".repeat(250_000)))
                        .select("#e-berkas")
                        .text())
                .contains("200 KB");
        assertThat(html(upload("libur.xlsx", "PK\u0003\u0004\u0000\u0000"))
                        .select("#e-berkas")
                        .text())
                .contains("bukan CSV atau ICS");
        assertThat(html(upload("libur.csv", "apa\n")).text()).contains("Baris pertama harus berisi judul kolom");
        assertThat(send(administrator, DAYS + "/impor", "isi", "omong kosong").getHeader("Location"))
                .isEqualTo(DAYS + "/impor");
    }

    @Test
    void aYearIsDownloadedAsItIsImported() throws Exception {
        var file = see(administrator, DAYS + "/unduh?tahun=2025");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(29);
        assertThat(calendar.readCsv(file.getContentAsString(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    private ClockRule rule(ClockStep step) {
        return desk.all(administrator).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private String[] version(String amount, String warn, String from, String url) {
        return new String[] {
            "jenis",
            "",
            "pemeriksaan",
            "",
            "jumlah",
            amount,
            "satuan",
            "WORKING_DAY",
            "tambahan",
            "0",
            "ingatkan",
            warn,
            "eskalasi",
            "LEADER",
            "dasar",
            "Perbup uji",
            "tautan",
            url,
            "mulai",
            from,
            "sampai",
            ""
        };
    }

    @Test
    void aNewVersionBindsFromItsDayOnAndCanBeWithdrawnBefore() throws Exception {
        LocalDate today = desk.today();
        LocalDate next = today.plusDays(30);
        ClockRule now = rule(ClockStep.VERIFY);
        assertThat(html(see(administrator, RULES + "/" + now.id() + "/versi"))
                        .select("#f-jumlah")
                        .val())
                .isEqualTo("3");
        var added = send(administrator, RULES + "/" + now.id() + "/versi", version("2", "1", next.toString(), ""));
        assertThat(added.getStatus()).isEqualTo(303);
        assertThat(amount(next)).contains(2);
        assertThat(amount(next.minusDays(1))).contains(3);
        assertThat(lastAudit("rules:aspiration")).isEqualTo("aspiration.add-clock-rule");

        var again = send(administrator, RULES + "/" + now.id() + "/versi", version("4", "1", next.toString(), ""));
        assertThat(html(again).select("#e-mulai").text()).contains("Sudah ada versi");
        Document page = html(see(administrator, RULES));
        assertThat(page.select(".clock-coming").text()).contains("Akan berlaku", "2 hari kerja");
        assertThat(page.select("section.clock-rule")).hasSize(12);

        ClockRule coming = desk.all(administrator).stream()
                .filter(each -> each.from().equals(next))
                .findFirst()
                .orElseThrow();
        assertThat(send(administrator, RULES + "/" + coming.id() + "/tarik").getStatus())
                .isEqualTo(303);
        assertThat(amount(next)).contains(3);
        assertThat(lastAudit("rules:aspiration")).isEqualTo("aspiration.withdraw-clock-rule");
    }

    private Optional<Integer> amount(LocalDate day) {
        return rules.inForce(ClockStep.VERIFY, AspirationKind.COMPLAINT, false, day)
                .map(ClockRule::amount);
    }

    @Test
    void whatHoldsCannotBeWithdrawn() throws Exception {
        var answer = send(administrator, RULES + "/" + rule(ClockStep.START).id() + "/tarik");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(html(answer).text()).contains("sudah berlaku");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,2060-01-01,'',jumlah",
        "x,0,2060-01-01,'',jumlah",
        "5,6,2060-01-01,'',ingatkan",
        "5,1,2020-01-01,'',mulai",
        "5,1,besok,'',mulai",
        "5,1,2060-01-01,javascript:alert(1),tautan"
    })
    void aWrongVersionIsSaidAtItsField(String amount, String warn, String from, String url, String field)
            throws Exception {
        var answer = send(
                administrator, RULES + "/" + rule(ClockStep.VERIFY).id() + "/versi", version(amount, warn, from, url));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(html(answer).select("#e-" + field)).hasSize(1);
        assertThat(html(answer).select("#f-dasar").val()).isEqualTo("Perbup uji");
    }

    @ParameterizedTest
    @ValueSource(strings = {DAYS, DAYS + "/baru", DAYS + "/impor", DAYS + "/unduh", RULES})
    void nobodyElseFindsThem(String path) throws Exception {
        for (Actor other : List.of(
                people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.ADMINISTRATOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR, Role.CASEWORKER, Role.LEADER))) {
            assertThat(see(other, path).getStatus()).as(path).isEqualTo(404);
            assertThat(html(see(other, "/meja")).select("a[href=" + path + "]")).isEmpty();
        }
        var forged = web.perform(post(DAYS).with(people.signedIn(administrator)))
                .andReturn()
                .getResponse();
        assertThat(forged.getHeader("Location")).isEqualTo("/meja/lanjut");
    }

    @Test
    void nobodyElseChangesThem() throws Exception {
        Actor other = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.ADMINISTRATOR);
        String rule = RULES + "/" + rule(ClockStep.VERIFY).id();
        assertThat(send(other, DAYS, day("2060-04-08", "X", "LOCAL", "63.11")).getStatus())
                .isEqualTo(404);
        assertThat(send(other, DAYS + "/impor", "isi", "x").getStatus()).isEqualTo(404);
        assertThat(send(other, rule + "/versi", version("2", "1", "2060-01-01", ""))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(other, rule + "/tarik").getStatus()).isEqualTo(404);
        assertThat(calendar.of(2060)).isEmpty();
    }
}
