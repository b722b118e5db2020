package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What else may become of a report: nobody does anything, several say the same, and a story is told of it. */
@BrowserTest
class AspirationFateJourneyTest {

    private static final int LONGEST = 60;
    private static final Pattern DRAFT = Pattern.compile("/meja/(?:tulis|kabar-saya)/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Residents residents;

    @Autowired
    ReceiptPrefixes prefixes;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private String worker = "";

    @BeforeEach
    void everybody() {
        cast = residents.cast();
        worker = crew.person("Anang", OfficeKind.AGENCY, "Dinas Pekerjaan Umum", "63.11", Role.CASEWORKER);
    }

    private Visitor visitor(String name, Chromium.Screen screen) {
        return new Visitor("nasib-" + name, "http://localhost:" + port, screen, true);
    }

    private Visitor comes(String name, String login, Chromium.Screen screen) {
        return visitor(name, screen).signIn(login, Crew.PASSWORD);
    }

    /** In Diskominfo of the regency. */
    private String official(String name, Role... roles) {
        return crew.person(name, OfficeKind.DISKOMINFO, "Diskominfo", "63.11", roles);
    }

    private OfficeId officeOf(String login) {
        return new OfficeId(
                jdbc.sql("""
                select m.office from membership m join account a on a.id = m.account where a.login = :login""").param("login", login).query(UUID.class).single());
    }

    private String receipt(Sent sent) {
        return "/aspirasi/tanda-terima/" + prefixes.shown(sent.code(), residents.now(sent.id()));
    }

    @ParameterizedTest
    @EnumSource(Chromium.Screen.class)
    void nobodyDoesAnythingAndItIsPutBeforeTheLeader(Chromium.Screen screen) {
        String leader = official("Abdul Hadi", Role.LEADER);
        Sent sent = residents.sent();
        residents.dispose(cast, sent, officeOf(worker));
        try (var office = comes("instansi", worker, screen);
                var above = comes("pimpinan", leader, screen);
                var reader = visitor("pembaca", screen)) {
            reader.open("/aspirasi/" + sent.number());
            assertThat(reader.at(".due h2")).not().hasText("Lewat tenggat");
            daysPass(office, sent, "Tenggat dekat");
            warned(office, above);
            daysPass(office, sent, "Lewat tenggat sejak");
            late(office, above, reader, sent);
        }
    }

    /** Until the office is told that. */
    private void daysPass(Visitor office, Sent sent, String until) {
        for (int day = 0; day < LONGEST; day++) {
            office.open("/meja/pemberitahuan");
            if (office.at("main").innerText().contains(until)) {
                return;
            }
            residents.nextDay(sent.id());
        }
        throw new AssertionError("nothing was said in " + LONGEST + " days: " + until);
    }

    private static void warned(Visitor office, Visitor above) {
        office.look("tenggat-dekat");
        office.open("/meja/aspirasi");
        assertThat(office.at("main")).not().containsText("1 lewat tenggat");
        assertThat(above.open("/meja/pemberitahuan").text()).doesNotContain("Dinaikkan ke pimpinan");
    }

    private void late(Visitor office, Visitor above, Visitor reader, Sent sent) {
        office.look("tenggat-lewat");
        office.open("/meja/aspirasi").look("antrean-terlambat");
        assertThat(office.at(".case-pile")).containsText("erlambat");
        office.open("/meja/aspirasi/" + sent.id()).look("terlambat");
        assertThat(office.at(".marks")).containsText("Dinaikkan");
        above.open("/meja/pemberitahuan").look("dinaikkan");
        assertThat(above.at("main")).containsText("Dinaikkan ke pimpinan");
        reader.open("/aspirasi/" + sent.number());
        assertThat(reader.at(".due h2")).hasText("Lewat tenggat");
        reader.look("publik-terlambat");
        reader.open(receipt(sent));
        assertThat(reader.at("main")).containsText("erlambat");
        reader.look("tanda-terima-terlambat");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Screen.class)
    void threeSayTheSameAndAllAreAnswered(Chromium.Screen screen) {
        String verifier = official("Rahmah", Role.CASEWORKER);
        Sent first = residents.sent();
        List<Sent> same = List.of(residents.sent(), residents.sent());
        residents.dispose(cast, first, officeOf(worker));
        try (var checker = comes("pemeriksa", verifier, screen);
                var office = comes("instansi", worker, screen);
                var resident = visitor("warga", screen)) {
            for (Sent other : same) {
                merge(checker, other, first);
            }
            checker.open("/meja/aspirasi/" + first.id()).look("digabung");
            assertThat(checker.at("[aria-labelledby=l-gabung] li")).hasCount(2);
            answer(office, first, "Lubang di depan sekolah kami tambal hari Senin.");
            for (Sent sender : List.of(first, same.getFirst(), same.getLast())) {
                resident.open(receipt(sender));
                assertThat(resident.at("main")).containsText("kami tambal hari Senin");
            }
            resident.look("tanda-terima-gabungan");
            resident.open("/aspirasi/" + same.getFirst().number());
            assertThat(resident.page().url()).endsWith("/aspirasi/" + first.number());
        }
    }

    private static void merge(Visitor checker, Sent other, Sent into) {
        checker.open("/meja/aspirasi/" + other.id());
        String here = "a[href$='/penggabungan?nomor=" + into.number() + "']";
        if (checker.at(here).count() > 0) {
            press(checker, here);
        } else {
            press(checker, "main a[href$='/penggabungan']");
            checker.type("#f-nomor", String.valueOf(into.number()));
        }
        checker.look("gabungkan");
        press(checker, "form.case-fields button.btn-primary");
        assertThat(checker.at(".lockline.good")).isVisible();
    }

    private static void answer(Visitor office, Sent sent, String words) {
        office.open("/meja/aspirasi/" + sent.id() + "/jawaban");
        office.type("#f-jawaban", words);
        press(office, "form.case-fields button.btn-primary");
        assertThat(office.at(".lockline.good")).containsText("Jawaban terkirim");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Screen.class)
    void anAnsweredOneBecomesAStory(Chromium.Screen screen) {
        Sent sent = residents.sent();
        residents.dispose(cast, sent, officeOf(worker));
        try (var office = comes("instansi", worker, screen)) {
            answer(office, sent, "Lubang di depan sekolah kami tambal hari Senin.");
        }
        String writer =
                crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Mayanau", Residents.VILLAGE, Role.CONTRIBUTOR);
        String editor = official("Siti Rahmah", Role.EDITOR);
        String police =
                crew.person("Bripka Andi", OfficeKind.POLICE, "Humas Polres Balangan", "63.11", Role.AUTHENTICATOR);
        String story;
        try (var author = comes("penulis", writer, screen)) {
            story = writes(author, sent);
        }
        try (var desk = comes("redaktur", editor, screen);
                var officer = comes("polres", police, screen);
                var reader = visitor("pembaca", screen)) {
            bothKeys(desk, officer, story);
            publishes(desk, story);
            isRead(reader, sent);
        }
    }

    private static String writes(Visitor author, Sent sent) {
        author.open("/meja/bahan-aspirasi").look("bahan");
        press(author, "form[action='/meja/aspirasi/" + sent.id() + "/berita'] button");
        var found = DRAFT.matcher(author.page().url());
        assertThat(found.find()).as(author.page().url()).isTrue();
        author.look("naskah");
        if (author.at("#kirim").isHidden()) {
            author.page().evaluate("location.hash = '#foto'");
        }
        author.send("#kirim");
        return found.group(1);
    }

    private static void bothKeys(Visitor desk, Visitor officer, String story) {
        desk.open("/meja/berita/" + story).send("[action*='/klaim'] button");
        desk.at("[name=check]").all().forEach(check -> check.check());
        desk.send("[action*='/kelayakan'] button");
        officer.open("/meja/polres/" + story);
        if (!officer.at("#f-catatan").isVisible()) {
            officer.at("details:has(#f-catatan) > summary").click();
        }
        officer.type("#f-catatan", "Dinas membenarkan lewat telepon.").send("[formaction*='/bukti#']");
        officer.type("#f-alasan", "Dinas dan warga membenarkannya.");
        officer.send("[formaction*='/keaslian'][value=asli]");
    }

    private static void publishes(Visitor desk, String story) {
        desk.open("/meja/berita/" + story);
        desk.at("details:has([action*='/terbit?'],[action$='/terbit']) > summary")
                .first()
                .click();
        desk.at("#f-publish-sure").check();
        desk.send("form:has(#f-publish-sure) button");
    }

    private static void isRead(Visitor reader, Sent sent) {
        reader.open("/aspirasi/" + sent.number());
        assertThat(reader.at("section[aria-labelledby=diberitakan] a")).hasCount(1);
        reader.look("diberitakan");
        press(reader, "section[aria-labelledby=diberitakan] a");
        assertThat(reader.at(".answers")).containsText("Menjawab aspirasi nomor " + sent.number());
        assertThat(reader.at("main")).containsText("kami tambal hari Senin");
        assertThat(reader.text()).doesNotContain("Siti Aminah");
        reader.look("beritanya");
        press(reader, ".answers a");
        assertThat(reader.page().url()).endsWith("/aspirasi/" + sent.number());
    }

    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
