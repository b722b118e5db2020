package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.SenderDesk;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A resident sends with a photo, keeps the code, tracks by it, answers a question, opens again what is not solved, and rates. */
@BrowserTest
class AspirationSenderJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    SenderDesk desk;

    @Autowired
    ReceiptPrefixes prefixes;

    private Cast cast;

    @BeforeEach
    void offices() {
        cast = residents.cast();
    }

    @Test
    void fromAPhone() throws Exception {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void fromAPhoneWithoutAScript() throws Exception {
        walk(Chromium.Screen.PHONE, false);
    }

    @Test
    void onADesktopWithoutAScript() throws Exception {
        walk(Chromium.Screen.DESKTOP, false);
    }

    private void walk(Chromium.Screen screen, boolean script) throws Exception {
        try (var resident = new Visitor("warga", "http://localhost:" + port, screen, script)) {
            String code = sends(resident, screen == Chromium.Screen.PHONE);
            Sent sent = sent(code);
            tracks(resident, code);
            answersAQuestion(resident, sent);
            opensAgainAndRates(resident, sent);
        }
    }

    private String sends(Visitor resident, boolean phone) throws Exception {
        resident.open("/aspirasi/kirim").look("aspirasi-kirim");
        resident.at("[name=jenis][value=pengaduan]").check();
        next(resident, phone, "cerita");
        resident.type("#f-isi", "Jalan di depan SD berlubang dalam, anak-anak sering jatuh. " + UUID.randomUUID());
        if (resident.script()) {
            resident.type(
                    "#f-isi", "Jalan berlubang di depan sekolah dalam sekali, hubungi Pak Budi di 0812 3456 7890.");
            assertThat(resident.at("#peringatan li")).containsText("nomor telepon");
            assertThat(resident.at("#h-kategori")).containsText("Jalan, jembatan");
        }
        resident.look("aspirasi-kirim-cerita");
        next(resident, phone, "di-mana");
        resident.look("aspirasi-kirim-di-mana");
        next(resident, phone, "kapan");
        resident.at("#f-foto").setInputFiles(new FilePayload("lubang.png", "image/png", Pictures.png(1200, 800)));
        resident.look("aspirasi-kirim-kapan");
        next(resident, phone, "kontak");
        resident.type("#f-surel", "siti(at)contoh");
        resident.look("aspirasi-kirim-kontak");
        next(resident, phone, "sifat");
        resident.look("aspirasi-kirim-sifat");
        resident.send("#sifat button");
        assertThat(resident.at("#e-wilayah")).isVisible();
        resident.look("aspirasi-kirim-salah");
        resident.at("#f-wilayah").selectOption(Residents.VILLAGE);
        next(resident, phone, "kapan");
        assertThat(resident.at(".kept img")).isVisible();
        resident.look("aspirasi-kirim-foto-tersimpan");
        next(resident, phone, "kontak");
        assertThat(resident.at("#e-surel")).isVisible();
        resident.type("#f-surel", "");
        next(resident, phone, "sifat");
        resident.send("#sifat button");
        assertThat(resident.at(".kode.big")).isVisible();
        resident.look("aspirasi-tanda-terima-baru");
        return resident.at(".kode.big").innerText().strip();
    }

    private static void next(Visitor resident, boolean phone, String step) {
        if (phone) {
            resident.at(".go a[href='#" + step + "']:visible").last().click();
            assertThat(resident.at("#" + step + " h2").first()).isVisible();
        }
    }

    private Sent sent(String code) {
        var read = (ReceiptCode.Code) prefixes.read(code);
        var aspiration = desk.find(read.code()).orElseThrow().aspiration();
        return new Sent(aspiration.id(), aspiration.number(), read.code());
    }

    private void tracks(Visitor resident, String code) {
        char first = code.charAt(4);
        String wrong = code.substring(0, 4) + (first == '0' ? '1' : '0') + code.substring(5);
        resident.open("/aspirasi/lacak").look("aspirasi-lacak");
        resident.type("#kode", wrong).send("main form button");
        assertThat(resident.at("#e-kode")).containsText("keliru");
        resident.look("aspirasi-lacak-salah");
        resident.type("#kode", code.toLowerCase(java.util.Locale.ROOT)).send("main form button");
        assertThat(URI.create(resident.page().url()).getPath()).isEqualTo("/aspirasi/tanda-terima/" + code);
        assertThat(resident.at("#td")).containsText("menunggu diperiksa");
        resident.look("aspirasi-tanda-terima");
    }

    private void answersAQuestion(Visitor resident, Sent sent) {
        residents.dispose(cast, sent, cast.office());
        Residents.done(answering.ask(
                cast.worker(), sent.id(), residents.version(sent), "Lubangnya di sebelah mana gerbang sekolah?"));
        resident.page().reload();
        assertThat(resident.at("#td")).containsText("menunggu jawaban Anda");
        resident.look("aspirasi-tanya");
        resident.type("#f-balasan", "Di kiri gerbang, dekat pohon.").send("form[action$='/balasan'] button");
        assertThat(resident.at(".good")).isVisible();
    }

    private void answer(Sent sent, String words) {
        Residents.done(
                answering.answer(cast.worker(), sent.id(), residents.version(sent), new Said(words, true, List.of())));
    }

    private void opensAgainAndRates(Visitor resident, Sent sent) {
        answer(
                sent,
                "Terima kasih sudah melapor. Petugas kami memeriksa lokasi dan menambal kedua lubang dengan aspal dingin.");
        resident.page().reload();
        assertThat(resident.at("#td")).containsText("menunggu tanggapan Anda");
        resident.look("aspirasi-dijawab");
        resident.send("button[formaction$='/buka-lagi']");
        assertThat(resident.at("#e-catatan")).isVisible();
        resident.look("aspirasi-buka-lagi-salah");
        resident.type("#f-catatan", "Lubang yang kedua belum ditambal.").send("button[formaction$='/buka-lagi']");
        assertThat(resident.at("#td")).containsText("Sedang ditangani");
        resident.look("aspirasi-dibuka-lagi");
        answer(sent, "Lubang kedua sudah kami tambal pagi ini.");
        resident.page().reload();
        resident.at("[name=nilai][value='4']").check();
        resident.type("#f-catatan", "Terima kasih.").send("form[action$='/nilai'] button:not([formaction])");
        assertThat(resident.at("#td")).hasText("Selesai");
        resident.look("aspirasi-selesai");
    }
}
