package id.mymein.aspiration.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Visibility;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the holder of a receipt code sees and does, and what somebody meets who guesses. */
@IntegrationTest
class ReceiptPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private static String path(Sent sent) {
        return "/aspirasi/tanda-terima/" + sent.code().shown("BLG");
    }

    private Document page(Sent sent) throws Exception {
        return SentForm.page(web.perform(get(path(sent))).andExpect(status().isOk()));
    }

    private ResultActions act(Sent sent, String step, String... fields) throws Exception {
        var request = post(path(sent) + "/" + step).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request);
    }

    @Test
    void itShowsWhatIsLeftFirstThenTheAnswerAndTheWay() throws Exception {
        Sent sent = residents.answered(cast);
        Document page = page(sent);
        assertThat(page.select(".due h2").text()).isEqualTo("Dijawab, menunggu tanggapan Anda");
        assertThat(page.select(".due").text()).contains("Sisa 10 hari kerja dari 10", "Ditutup sendiri");
        assertThat(page.select(".said .body").text()).isEqualTo("Petugas kami menambal lubang itu hari Senin.");
        assertThat(page.select(".time h3").eachText())
                .containsExactly(
                        "Dikirim",
                        "Diperiksa",
                        "Diteruskan",
                        "Mulai dikerjakan",
                        "Dijawab",
                        "Selesai, setelah tanggapan Anda");
        assertThat(page.select(".time").text()).contains("hari itu juga, tenggat 3");
        assertThat(page.text()).doesNotContain("Siti Aminah", "siti@contoh.test", "0812");
    }

    @Test
    void itsSenderRatesAndClosesIt() throws Exception {
        Sent sent = residents.answered(cast);
        act(sent, "nilai", "catatan", "Terima kasih").andExpect(status().isUnprocessableContent());
        act(sent, "nilai", "nilai", "4", "catatan", "Terima kasih")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(path(sent) + "?pesan=nilai"));
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.CLOSED);
        Document again = SentForm.page(
                act(sent, "nilai", "nilai", "1", "catatan", "Ternyata belum").andExpect(status().isConflict()));
        assertThat(again.select("#salah").text()).contains("sudah Anda nilai");
    }

    @Test
    void toOpenItAgainOneSaysWhyAndNothingTypedIsLost() throws Exception {
        Sent sent = residents.answered(cast);
        Document page =
                SentForm.page(act(sent, "buka-lagi", "nilai", "2").andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-catatan").text()).contains("alasan");
        assertThat(page.select("[name=nilai][checked]").val()).isEqualTo("2");
        act(sent, "buka-lagi", "catatan", "Lubangnya masih ada.").andExpect(status().isSeeOther());
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DISPOSED);
        assertThat(page(sent).select(".time").text()).contains("Dibuka lagi", "Lubangnya masih ada.");
    }

    @Test
    void anOverlongNoteStaysOnThePage() throws Exception {
        Sent sent = residents.answered(cast);
        String note = "panjang ".repeat(2000);
        Document page =
                SentForm.page(act(sent, "buka-lagi", "catatan", note).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#f-catatan").text()).hasSizeGreaterThan(15_000);
    }

    @Test
    void itsSenderAnswersAQuestion() throws Exception {
        Sent sent = residents.taken(cast);
        Residents.done(answering.ask(cast.worker(), sent.id(), residents.version(sent), "Lubangnya di sebelah mana?"));
        Document page = page(sent);
        assertThat(page.select("#td").text()).isEqualTo("Petugas menunggu jawaban Anda");
        assertThat(page.text()).contains("Lubangnya di sebelah mana?");
        act(sent, "balasan", "balasan", " ").andExpect(status().isUnprocessableContent());
        act(sent, "balasan", "balasan", "Di depan gerbang.").andExpect(status().isSeeOther());
        assertThat(residents.now(sent.id()).waiting()).isFalse();
        assertThat(page(sent).select(".time").text()).contains("Di depan gerbang.");
    }

    @Test
    void itIsWithdrawnByWhoIsSure() throws Exception {
        Sent sent = residents.sent();
        Document page =
                SentForm.page(act(sent, "cabut", "alasan", "Sudah beres").andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#f-alasan").val()).isEqualTo("Sudah beres");
        act(sent, "cabut", "alasan", "Sudah beres", "yakin", "ya").andExpect(status().isSeeOther());
        assertThat(page(sent).select("#td").text()).isEqualTo("Anda cabut");
        act(sent, "balasan", "balasan", "Satu lagi").andExpect(status().isConflict());
    }

    @Test
    void whatWasMergedIsFollowedInTheOther() throws Exception {
        Sent target = residents.answered(cast);
        Sent open = residents.disposed(cast);
        Sent sent = residents.sent();
        Residents.done(merging.merge(cast.verifier(), sent.id(), residents.version(sent), open.number()));
        Residents.done(answering.answer(
                cast.worker(), open.id(), residents.version(open), new Said("Kami sudah ke sana.", true, List.of())));
        Document page = page(sent);
        assertThat(page.select("#td").text()).isEqualTo("Digabung dengan laporan yang sama");
        assertThat(page.select(".due a").attr("href")).isEqualTo("/aspirasi/" + open.number());
        assertThat(page.select(".said").text()).contains("Kami sudah ke sana.");
        assertThat(page(target).select(".said").text()).doesNotContain("Kami sudah ke sana.");
    }

    @Test
    void eachVisibilityIsExplained() throws Exception {
        for (Visibility visibility : Visibility.values()) {
            Sent sent = residents.send(Residents.sending("Ada pungutan liar di kantor desa.", visibility, "Budi"));
            assertThat(page(sent).select(".side .panel").text())
                    .contains(
                            switch (visibility) {
                                case PUBLIC -> "Laporan ini terbuka.";
                                case ANONYMOUS -> "Nama Anda disembunyikan.";
                                case SECRET -> "Laporan ini rahasia.";
                            });
        }
    }

    @Test
    void nobodyPoursWordsIntoAReceiptAndWhatWasTypedStays() throws Exception {
        Sent sent = residents.sent();
        for (int n = 0; n < 20; n++) {
            act(sent, "balasan", "balasan", "Tambahan " + n).andExpect(status().isSeeOther());
        }
        Document page =
                SentForm.page(act(sent, "balasan", "balasan", "Satu lagi").andExpect(status().isTooManyRequests()));
        assertThat(page.select("#f-balasan").text()).isEqualTo("Satu lagi");
    }

    @Test
    void aStaleFormChangesNothing() throws Exception {
        Sent sent = residents.answered(cast);
        web.perform(post(path(sent) + "/nilai").param("nilai", "4")).andExpect(status().isForbidden());
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.ANSWERED);
    }

    private ResultActions track(String typed) throws Exception {
        return web.perform(post("/aspirasi/lacak").param("kode", typed).with(csrf()));
    }

    @Test
    void theCodeIsTypedInAnyWay() throws Exception {
        Sent sent = residents.sent();
        for (String typed : List.of(
                sent.code().shown("BLG"),
                sent.code().symbols().toLowerCase(java.util.Locale.ROOT),
                " blg " + sent.code().symbols().substring(0, 5) + " "
                        + sent.code().symbols().substring(5))) {
            track(typed).andExpect(status().isSeeOther()).andExpect(redirectedUrl(path(sent)));
        }
    }

    @Test
    void aMistypedCodeIsCaughtAndSaysHow() throws Exception {
        Sent sent = residents.sent();
        String symbols = sent.code().symbols();
        char other = symbols.charAt(0) == '0' ? '1' : '0';
        assertThat(SentForm.page(track(other + symbols.substring(1)).andExpect(status().isUnprocessableContent()))
                        .select("#e-kode")
                        .text())
                .contains("keliru");
        assertThat(SentForm.page(track(symbols.substring(1))).select("#e-kode").text())
                .contains("kurang panjang");
        assertThat(SentForm.page(track(symbols + "00")).select("#e-kode").text())
                .contains("terlalu panjang");
        assertThat(SentForm.page(track("")).select("#e-kode").text()).contains("Ketik dulu");
        assertThat(SentForm.page(track("<script>".repeat(5000)).andExpect(status().isUnprocessableContent()))
                        .select("#kode")
                        .val())
                .hasSize(64);
    }

    @Test
    void whoGuessesIsStoppedAndDoesNotLearnWhenHeIsRight() throws Exception {
        Sent sent = residents.sent();
        Cookie device = Objects.requireNonNull(
                web.perform(get("/aspirasi/lacak")).andReturn().getResponse().getCookie(SenderDevices.COOKIE));
        var random = new SecureRandom();
        for (int n = 0; n < 20; n++) {
            web.perform(get("/aspirasi/tanda-terima/"
                                    + ReceiptCode.random(random).shown("BLG"))
                            .cookie(device))
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", "no-store"));
        }
        String wrong = bare(web.perform(get("/aspirasi/tanda-terima/"
                                + ReceiptCode.random(random).shown("BLG"))
                        .cookie(device))
                .andExpect(status().isTooManyRequests()));
        String right = bare(web.perform(get(path(sent)).cookie(device)).andExpect(status().isTooManyRequests()));
        assertThat(right).isEqualTo(wrong);
        web.perform(get(path(sent))).andExpect(status().isOk());
    }

    /** Without the code that was typed and the session's token. */
    private static String bare(ResultActions answer) throws Exception {
        return answer.andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("BLG-[0-9A-Z-]+", "")
                .replaceAll("value=\"[^\"]{20,}\"", "");
    }
}
