package id.mymein.aspiration.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Surveys from the desk to the public page and back, without scripts. */
@IntegrationTest
class SurveyPagesTest {

    private static final String DESK = SurveyMenu.PATH;
    private static final String DISTRICT = "63.11.02";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SurveyRows rows;

    Actor clerk;
    Actor leader;
    Actor admin;
    Actor foreign;
    Actor farLeader;

    @BeforeEach
    void everybody() {
        clerk = people.person(OfficeKind.DISTRICT_OFFICE, DISTRICT, Role.CASEWORKER);
        leader = people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER);
        admin = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        foreign = people.person(OfficeKind.DISTRICT_OFFICE, DISTRICT, Role.CASEWORKER);
        farLeader = people.person(OfficeKind.DISKOMINFO, "63.10", Role.LEADER);
    }

    private record Seen(int status, String location, Document page) {
        String problem(String field) {
            return page.select("#e-" + field).text();
        }
    }

    private Seen open(Actor actor, String path) throws Exception {
        var answer =
                web.perform(get(path).with(people.signedIn(actor))).andReturn().getResponse();
        return new Seen(answer.getStatus(), "", Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private Seen send(Actor actor, String path, String... fields) throws Exception {
        var request = post(path).with(people.signedIn(actor)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        var answer = web.perform(request).andReturn().getResponse();
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private String[] form(String service, int from, int until, String population) {
        LocalDate today = rows.today();
        return new String[] {
            "kantor", clerk.grants().getFirst().office().toString(),
            "layanan", service,
            "mulai", today.plusDays(from).toString(),
            "sampai", today.plusDays(until).toString(),
            "dilayani", population
        };
    }

    private Survey made(int from, int until) throws Exception {
        Seen made = send(clerk, DESK, form("KTP " + UUID.randomUUID(), from, until, "1.000"));
        assertThat(made.status()).as(made.page().text()).isEqualTo(303);
        return found(made.location());
    }

    private Survey found(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return rows.find(new SurveyId(UUID.fromString(id))).orElseThrow();
    }

    private Survey again(Survey survey) {
        return rows.find(survey.id()).orElseThrow();
    }

    private Survey step(Survey survey, String step) throws Exception {
        Seen seen = send(
                clerk,
                survey.deskPath() + "/" + step,
                "versi",
                String.valueOf(again(survey).version()));
        assertThat(seen.status()).isEqualTo(303);
        return again(survey);
    }

    private Survey opened() throws Exception {
        return step(made(0, 30), "buka");
    }

    private static String[] answers(String digits, String... others) {
        var fields = new ArrayList<String>();
        for (int at = 0; at < digits.length(); at++) {
            fields.add("u" + (at + 1));
            fields.add(digits.substring(at, at + 1));
        }
        fields.addAll(List.of(others));
        return fields.toArray(String[]::new);
    }

    private Browser answered(Survey survey, String... fields) throws Exception {
        return new Browser(web).open(survey.publicPath()).submit(survey.publicPath(), fields);
    }

    private void typed(Survey survey, String digits, int times) throws Exception {
        for (int n = 0; n < times; n++) {
            assertThat(send(clerk, survey.deskPath() + "/kertas", answers(digits))
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void anOfficeAsksResidentsAnswerTheResultIsPublished() throws Exception {
        Survey survey = made(0, 30);
        assertThat(survey.population()).isEqualTo(1000);
        assertThat(rows.elements(survey.id())).hasSize(9).first().satisfies(element -> {
            assertThat(element.name()).isEqualTo("Persyaratan");
            assertThat(element.answers()).containsExactly("Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai");
        });
        step(survey, "buka");
        Browser resident = answered(
                survey, answers("333243342", "usia", "30-39", "kelamin", "p", "komentar", "Telepon saya 081234567890"));
        assertThat(resident.address()).isEqualTo(survey.publicPath() + "/terima-kasih");
        assertThat(resident.page()).contains("Terima kasih");
        typed(survey, "444444444", 4);
        Seen item = open(clerk, survey.deskPath());
        assertThat(item.page().text())
                .contains("Baru 5 jawaban; nilai belum dapat dipercaya.")
                .contains("diperlukan 278 dari 1.000 yang dilayani")
                .contains("Telepon saya •••")
                .contains("4 diketik dari kertas");
        // (27 + 4 * 36) / 45 * 25 = 95.00
        assertThat(item.page().select(".sv-main dd").text()).isEqualTo("95,00");
        assertThat(web.perform(get(survey.publicPath() + "/hasil"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        step(survey, "tutup");
        step(survey, "terbit");
        var published =
                web.perform(get(survey.publicPath() + "/hasil")).andReturn().getResponse();
        assertThat(published.getStatus()).isEqualTo(200);
        assertThat(published.getHeader("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(published.getContentAsString(StandardCharsets.UTF_8))
                .contains("95,00")
                .doesNotContain("Telepon saya");
        step(survey, "tarik");
        assertThat(web.perform(get(survey.publicPath() + "/hasil"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", "survey:" + survey.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void theLeaderReadsAndChangesNothing() throws Exception {
        Survey survey = opened();
        Seen item = open(leader, survey.deskPath());
        assertThat(item.status()).isEqualTo(200);
        assertThat(item.page().select("main form")).isEmpty();
        assertThat(open(leader, DESK).page().text()).contains(survey.service());
        assertThat(send(leader, survey.deskPath() + "/tutup", "versi", "2").status())
                .isEqualTo(404);
        assertThat(open(leader, survey.deskPath() + "/kertas").status()).isEqualTo(404);
        assertThat(open(leader, DESK + "/baru").status()).isEqualTo(404);
        assertThat(send(leader, DESK, form("x", 0, 1, "")).status()).isEqualTo(404);
        assertThat(open(admin, survey.deskPath()).page().select("main form")).isNotEmpty();
    }

    @Test
    void anotherOfficeFindsNothing() throws Exception {
        Survey survey = opened();
        for (Actor actor : List.of(foreign, farLeader)) {
            for (String path : List.of("", "/ubah", "/unsur", "/kertas", "/tindak-lanjut/1", "/laporan.pdf")) {
                assertThat(open(actor, survey.deskPath() + path).status())
                        .as(path)
                        .isEqualTo(404);
            }
            for (String path : List.of("/ubah", "/unsur", "/kertas", "/tindak-lanjut/1", "/tutup")) {
                assertThat(send(actor, survey.deskPath() + path, answers("333333333"))
                                .status())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(open(actor, DESK).page().text()).doesNotContain(survey.service());
        }
        Seen made = send(foreign, DESK, form("Layanan orang lain", 0, 1, ""));
        assertThat(made.status()).isEqualTo(422);
        assertThat(made.problem("kantor")).isNotEmpty();
        Actor writer = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        assertThat(open(writer, DESK).status()).isEqualTo(404);
    }

    @Test
    void nonsenseComesBackWithWhatWasTyped() throws Exception {
        Seen seen = send(
                clerk,
                DESK,
                "kantor",
                "x",
                "layanan",
                "y".repeat(151),
                "mulai",
                "2026-02-30",
                "sampai",
                "besok",
                "dilayani",
                "-3");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.problem("layanan")).contains("kurangi 1");
        for (String field : List.of("kantor", "mulai", "sampai", "dilayani")) {
            assertThat(seen.problem(field)).as(field).isNotEmpty();
        }
        assertThat(seen.page().select("[name=dilayani]").val()).isEqualTo("-3");
        Seen empty = send(clerk, DESK);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(send(clerk, DESK, form("x", 3, 1, "")).problem("sampai")).contains("sebelum");
    }

    @Test
    void aFormWithGapsComesBackWithAllThatWasAnswered() throws Exception {
        Survey survey = opened();
        String tooLong = "Lama sekali. ".repeat(200);
        Browser resident =
                answered(survey, "u1", "3", "u2", "5", "u3", "tiga", "usia", "99", "kelamin", "p", "komentar", tooLong);
        assertThat(resident.status()).isEqualTo(422);
        Document page = Jsoup.parse(resident.page());
        assertThat(page.title()).startsWith("Perlu dilengkapi");
        assertThat(page.select("#e-u1")).isEmpty();
        for (String field : List.of("u2", "u3", "u4", "u9", "usia", "komentar")) {
            assertThat(page.select("#e-" + field).text()).as(field).isNotEmpty();
        }
        assertThat(page.select("[name=u1][value=3]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=kelamin] [selected]").val()).isEqualTo("p");
        assertThat(page.select("textarea").text()).isEqualTo(tooLong.strip());
        assertThat(again(survey).responses()).isZero();
        String forged = new Browser(web)
                .open(survey.publicPath())
                .submitWithToken("x", survey.publicPath(), answers("333333333"))
                .page();
        assertThat(forged).doesNotContain("Terima kasih");
        assertThat(again(survey).responses()).isZero();
    }

    @Test
    void oneDeviceAnswersOnceAndAFamilyAFewTimes() throws Exception {
        Survey survey = opened();
        Browser resident = answered(survey, answers("333333333"));
        assertThat(again(survey).responses()).isEqualTo(1);
        assertThat(resident.open(survey.publicPath()).page()).contains("sudah mengisi");
        resident.submit(survey.publicPath(), answers("111111111"));
        assertThat(again(survey).responses()).isEqualTo(1);
        String more = survey.publicPath() + "?lagi=ya";
        resident.open(more).submit(survey.publicPath(), answers("333333333", "lagi", "ya"));
        assertThat(again(survey).responses()).as("the same answers count once").isEqualTo(1);
        for (String digits : List.of("111111111", "222222222", "444444444", "123412341", "432143214")) {
            resident.open(survey.publicPath() + "/terima-kasih").open(more);
            if (Jsoup.parse(resident.page()).select("form[method=post]").isEmpty()) {
                break;
            }
            resident.submit(survey.publicPath(), answers(digits, "lagi", "ya"));
        }
        assertThat(again(survey).responses()).isEqualTo(AnswerTaking.A_DEVICE);
        assertThat(resident.open(more).page()).contains("paling banyak lima orang");
    }

    @Test
    void aVillageBehindOneAddressAnswers() throws Exception {
        Survey survey = opened();
        for (int n = 0; n < 60; n++) {
            answered(survey, answers("333333333", "komentar", "Baik"));
        }
        assertThat(again(survey).responses()).isEqualTo(60);
    }

    @Test
    void aCookieThatWeDidNotSignIsNone() throws Exception {
        Survey survey = opened();
        var request = get(survey.publicPath()).cookie(new Cookie("survei", "a.b"));
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        Cookie fresh = answer.getCookie("survei");
        assertThat(fresh).isNotNull();
        assertThat(fresh.isHttpOnly()).isTrue();
        assertThat(fresh.getValue()).matches("[\\w-]{24}\\.[\\w-]{43}");
    }

    @Test
    void programsAndCopiesAreNotCounted() throws Exception {
        Survey survey = opened();
        Browser program = answered(survey, answers("444444444", "situs", "http://x"));
        assertThat(program.address()).endsWith("/terima-kasih");
        assertThat(again(survey).responses()).isZero();
        String copied = "Pelayanannya sangat memuaskan, petugasnya ramah dan cepat sekali.";
        answered(survey, answers("444444444", "komentar", copied));
        Browser second = answered(survey, answers("444444444", "komentar", copied));
        assertThat(second.status()).isEqualTo(422);
        assertThat(Jsoup.parse(second.page()).select("#e-komentar").text()).contains("sama persis");
        assertThat(again(survey).responses()).isEqualTo(1);
    }

    @Test
    void beforeAndAfterItsPeriodASurveySaysWhen() throws Exception {
        Survey ahead = step(made(3, 30), "buka");
        assertThat(new Browser(web).open(ahead.publicPath()).page()).contains("belum dibuka");
        assertThat(new Browser(web).open(made(0, 3).publicPath()).page()).contains("belum dibuka");
        Survey closing = opened();
        Browser late = new Browser(web).open(closing.publicPath());
        step(closing, "tutup");
        late.submit(closing.publicPath(), answers("333333333"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page())
                .contains("sudah ditutup")
                .contains(Integer.toString(rows.today().getYear()));
        assertThat(again(closing).responses()).isZero();
        Survey past = made(-9, -2);
        Seen refused = send(clerk, past.deskPath() + "/buka", "versi", "1");
        assertThat(refused.status()).isEqualTo(303);
        assertThat(again(past).state()).isEqualTo(SurveyState.DRAFT);
        assertThat(new Browser(web).open("/survei/zzzzzzzz").status()).isEqualTo(404);
    }

    @Test
    void staffTypesPaperInAndIsNamedForIt() throws Exception {
        Survey survey = opened();
        Seen wrong = send(clerk, survey.deskPath() + "/kertas", answers("3333x3333", "pekerjaan", "petani"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("u5")).contains("U5");
        assertThat(wrong.page().select("#f-u5").val()).isEqualTo("x");
        assertThat(wrong.page().select("[name=pekerjaan] [selected]").val()).isEqualTo("petani");
        typed(survey, "343434343", 2);
        Document sheet = open(clerk, survey.deskPath() + "/kertas").page();
        String number = sheet.select("[name=nomor]").val();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(send(clerk, survey.deskPath() + "/kertas", answers("343434343", "nomor", number))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(open(clerk, survey.deskPath() + "/kertas")
                        .page()
                        .select("#f-u1")
                        .hasAttr("autofocus"))
                .isTrue();
        assertThat(jdbc.sql("select count(*) from survey_response where survey_id = :id and entered_by = :clerk")
                        .param("id", survey.id().value())
                        .param("clerk", clerk.account().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        Survey draft = made(0, 9);
        assertThat(send(clerk, draft.deskPath() + "/kertas", answers("333333333"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void questionsChangeUntilSomebodyAnswers() throws Exception {
        Survey survey = made(0, 9);
        var fields = new ArrayList<>(List.of("versi", "1"));
        TypedElements.of(rows.elements(survey.id())).form().forEach((name, values) -> {
            fields.add(name);
            fields.add(name.equals("bobot1") ? "2,5" : name.equals("tanya3") ? "" : values.getFirst());
        });
        Seen wrong = send(clerk, survey.deskPath() + "/unsur", fields.toArray(String[]::new));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("tanya3")).isNotEmpty();
        assertThat(wrong.page().select("[name=bobot1]").val()).isEqualTo("2,5");
        fields.set(fields.indexOf("tanya3") + 1, "Apakah cepat?");
        fields.addAll(
                List.of("nama10", "Keamanan", "tanya10", "Aman?", "a10", "a", "b10", "b", "c10", "c", "d10", "d"));
        assertThat(send(clerk, survey.deskPath() + "/unsur", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(rows.elements(survey.id()))
                .hasSize(10)
                .extracting(Element::question)
                .contains("Apakah cepat?", "Aman?");
        assertThat(send(clerk, survey.deskPath() + "/unsur", fields.toArray(String[]::new))
                        .status())
                .as("somebody was faster")
                .isEqualTo(409);
        step(survey, "buka");
        typed(survey, "3333333334", 1);
        fields.set(1, String.valueOf(again(survey).version()));
        assertThat(send(clerk, survey.deskPath() + "/unsur", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aPlanFollowsForWhatIsLowest() throws Exception {
        Survey survey = opened();
        typed(survey, "313333333", 2);
        String path = survey.deskPath() + "/tindak-lanjut/2";
        assertThat(open(clerk, path).status()).isEqualTo(200);
        Seen wrong = send(clerk, path, "rencana", "Pasang papan alur", "siapa", "", "kapan", "segera");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea").text()).isEqualTo("Pasang papan alur");
        assertThat(send(clerk, path, "rencana", "Pasang papan alur", "siapa", "Seksi Pelayanan", "kapan", "2027-01-31")
                        .status())
                .isEqualTo(303);
        assertThat(open(leader, survey.deskPath())
                        .page()
                        .select(".sv-low li:first-child")
                        .text())
                .contains("U2", "Pasang papan alur", "Seksi Pelayanan", "31 Januari 2027");
        assertThat(send(clerk, survey.deskPath() + "/tindak-lanjut/12", "rencana", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fewAnswersAreNotPublished() throws Exception {
        Survey survey = opened();
        typed(survey, "333333333", 4);
        step(survey, "tutup");
        step(survey, "terbit");
        assertThat(again(survey).published()).isFalse();
        typed(survey, "333333333", 1);
        assertThat(step(survey, "terbit").published()).isTrue();
        assertThat(send(clerk, survey.deskPath() + "/kertas", answers("111111111"))
                        .status())
                .isEqualTo(409);
        assertThat(send(clerk, survey.deskPath() + "/ubah", form("Lain", 0, 1, ""))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theReportIsAPdfAndTheTableHasNoFormula() throws Exception {
        Survey survey = opened();
        answered(survey, answers("343434343", "komentar", "=HYPERLINK(\"http://x\") 081234567890"));
        var pdf = web.perform(get(survey.deskPath() + "/laporan.pdf").with(people.signedIn(leader)))
                .andReturn()
                .getResponse();
        assertThat(pdf.getStatus()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            // 31 of 36 points: 86.11.
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Laporan survei kepuasan masyarakat",
                            "86,11",
                            "3,000",
                            "B (Baik)",
                            "diperlukan 278 dari 1.000")
                    .doesNotContain("081234567890");
        }
        String table = web.perform(get("/meja/ekspor/jawaban-survei.csv")
                        .param("survei", survey.id().toString())
                        .with(people.signedIn(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(table)
                .contains("'=HYPERLINK")
                .contains(",3,4,3,4,3,4,3,4,3,")
                .doesNotContain("081234567890");
        assertThat(web.perform(get("/meja/ekspor/jawaban-survei.csv")
                                .param("survei", survey.id().toString())
                                .with(people.signedIn(foreign)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("HYPERLINK");
    }

    @Test
    void theSignLeadsToTheForm() throws Exception {
        Survey survey = made(0, 9);
        assertThat(new Browser(web).open(survey.publicPath() + "/tanda").page())
                .contains("http://localhost" + survey.publicPath())
                .contains("<svg class=\"sv-qr\"");
        assertThat(new Browser(web).open("/en" + survey.publicPath() + "/tanda").page())
                .contains("How was our service?");
    }
}
