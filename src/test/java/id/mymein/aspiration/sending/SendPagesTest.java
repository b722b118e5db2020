package id.mymein.aspiration.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.text.Complaints;
import id.mymein.aspiration.text.Complaints.Complaint;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What residents send over HTTP, complete, incomplete and hostile. */
@IntegrationTest
class SendPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient jdbc;

    private long kept(String words) {
        return jdbc.sql("select count(*) from aspiration where body like :words")
                .param("words", "%" + words + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void theFormIsThereForAnybodyAndKeptByNobody() throws Exception {
        var answer = web.perform(get("/aspirasi/kirim"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"));
        Document page = SentForm.page(answer);
        assertThat(page.select("#f-wilayah optgroup")).hasSizeGreaterThan(5);
        assertThat(page.select("#f-wilayah option")).hasSizeGreaterThan(150);
        assertThat(page.select(".step")).hasSize(6);
        assertThat(answer.andReturn().getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(SenderDevices.COOKIE + "=")
                        .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void whoSendsGetsAReceiptWithItsCodeInLargeLettersAndAsQr() throws Exception {
        String receipt = SentForm.receipt(SentForm.complete().send(web).andExpect(status().isSeeOther()));
        assertThat(receipt).matches("/aspirasi/tanda-terima/BLG-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}");
        Document page = SentForm.page(web.perform(get(receipt + "?baru=ya"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer")));
        assertThat(page.select(".kode.big").text()).isEqualTo(receipt.substring(receipt.lastIndexOf('/') + 1));
        assertThat(page.select("svg.kode-qr path").attr("d")).isNotEmpty();
        assertThat(page.select(".due").text()).contains("Sisa", "hari kerja");
    }

    @Test
    void anEnglishSenderGoesOnInEnglish() throws Exception {
        var request = multipart("/en/aspirasi/kirim");
        request.param("nomor", UUID.randomUUID().toString())
                .param("jenis", "informasi")
                .param("isi", "When does the market open? " + UUID.randomUUID())
                .param("wilayah", "63.11");
        var answer = web.perform(request.with(csrf())).andExpect(status().isSeeOther());
        String receipt = SentForm.receipt(answer);
        assertThat(receipt).startsWith("/en/aspirasi/tanda-terima/");
        assertThat(SentForm.page(web.perform(get(receipt))).select("#td").text())
                .contains("waiting to be checked");
    }

    @Test
    void sentTwiceItIsOne() throws Exception {
        SentForm form = SentForm.complete();
        assertThat(SentForm.receipt(form.send(web))).isEqualTo(SentForm.receipt(form.send(web)));
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldAndEverythingTypedStays() throws Exception {
        Document page = SentForm.page(SentForm.complete()
                .without("jenis")
                .with("isi", "…")
                .with("wilayah", "63.10.01.2001")
                .with("tempat", "<b>dekat</b> masjid")
                .with("tanggal", "besok")
                .with("lintang", "satu")
                .with("surel", "bukan alamat")
                .with("telepon", "tidak ada")
                .with("kategori", "pendidikan")
                .with("sifat", "rahasia")
                .send(web)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".err").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "e-jenis", "e-isi", "e-wilayah", "e-titik", "e-tanggal", "e-surel", "e-telepon");
        assertThat(page.select("#salah a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select("[id=" + link.substring(1) + "]"))
                        .hasSize(1));
        assertThat(page.select(".step.now").attr("id")).isEqualTo("jenis");
        assertThat(page.select("#f-tempat").val()).isEqualTo("<b>dekat</b> masjid");
        assertThat(page.select("#f-lintang").val()).isEqualTo("satu");
        assertThat(page.select("#f-tanggal").val()).isEqualTo("besok");
        assertThat(page.select("#f-telepon").val()).isEqualTo("tidak ada");
        assertThat(page.select("#f-kategori option[selected]").val()).isEqualTo("pendidikan");
        assertThat(page.select("[name=sifat][checked]").val()).isEqualTo("rahasia");
    }

    @Test
    void anEnormousTextStaysOnThePageAndSaysHowLongItMayBe() throws Exception {
        String body = "panjang sekali ".repeat(4000);
        Document page = SentForm.page(
                SentForm.complete().with("isi", body).send(web).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-isi").text()).contains("8.000");
        assertThat(page.select("#f-isi").text()).hasSizeGreaterThan(50_000);
        assertThat(page.select(".step.now").attr("id")).isEqualTo("cerita");
    }

    @Test
    void aPlaceOutsideTheRegencyIsNotTaken() throws Exception {
        for (String elsewhere : new String[] {"", "63.10", "11.01.01.2001", "99", "' or 1=1 --"}) {
            Document page = SentForm.page(SentForm.complete()
                    .with("wilayah", elsewhere)
                    .send(web)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#e-wilayah")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> jalan rusak sekali di sini",
                "'; drop table aspiration; -- jalan rusak",
                "{{7*7}} ${jndi:ldap://x} %s %n jalan rusak berat",
                "مرحبا بكم في القرية الطريق مكسور",
                "道路坏了请修理学校前面的路谢谢大家",
                "J\u0336a\u0336l\u0336a\u0336n\u0336 rusak \u202Eterbalik\u202C sekali",
                "🚧🚧 jalan rusak 👨‍👩‍👧‍👦 parah",
                "nol\u0000di tengah dan \uFFFE jalan rusak"
            })
    void anyLettersAreTakenAndShownAsTheyAre(String words) throws Exception {
        String receipt = SentForm.receipt(SentForm.complete()
                .with("isi", words + " " + UUID.randomUUID())
                .send(web)
                .andExpect(status().isSeeOther()));
        Document page = SentForm.page(web.perform(get(receipt)).andExpect(status().isOk()));
        String clean = words.replaceAll("[\u0000\uFFFE]", "");
        assertThat(page.select(".sent .typed").text()).startsWith(clean.replaceAll("\\s+", " "));
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void capitalLettersAreTakenAndPointedOutWhereSomethingElseIsWrong() throws Exception {
        String loud =
                "TOLONG JALAN DI DEPAN SEKOLAH KAMI SEGERA DIPERBAIKI KARENA SANGAT MEMBAHAYAKAN " + UUID.randomUUID();
        Document page = SentForm.page(SentForm.complete()
                .with("isi", loud.toUpperCase(Locale.ROOT))
                .with("tanggal", "31-31-31")
                .send(web)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#peringatan").text()).contains("huruf besar");
        SentForm.complete().with("isi", loud).send(web).andExpect(status().isSeeOther());
    }

    @Test
    void everyRealMessageGoesThroughTheForm() throws Exception {
        for (Complaint complaint : Complaints.all()) {
            String receipt = SentForm.receipt(
                    SentForm.complete().with("isi", complaint.text()).send(web));
            assertThat(receipt).as(complaint.id()).startsWith("/aspirasi/tanda-terima/");
            assertThat(SentForm.page(web.perform(get(receipt)))
                            .select(".sent .typed")
                            .text())
                    .as(complaint.id())
                    .isNotBlank();
        }
    }

    @Test
    void twoHundredResidentsBehindOneAddressAllSendWithinTenMinutes() throws Exception {
        String village = UUID.randomUUID().toString();
        for (int n = 0; n < 200; n++) {
            SentForm.complete()
                    .with("isi", "Air ledeng di rumah nomor " + n + " mati, " + village)
                    .send(web, "203.0.113.7", null)
                    .andExpect(status().isSeeOther());
        }
        assertThat(kept(village)).isEqualTo(200);
    }

    @Test
    void oneDeviceSendsAsManyAsTheRulesAllowAndKeepsWhatItTyped() throws Exception {
        Cookie device = device();
        for (int n = 0; n < 5; n++) {
            SentForm.complete().send(web, "198.51.100.1", device).andExpect(status().isSeeOther());
        }
        String more = "Satu lagi yang penting " + UUID.randomUUID();
        Document page = SentForm.page(SentForm.complete()
                .with("isi", more)
                .send(web, "198.51.100.2", device)
                .andExpect(status().isTooManyRequests()));
        assertThat(page.select("#f-isi").text()).isEqualTo(more);
        assertThat(page.select("#salah").text()).contains("kirim lagi nanti");
        assertThat(kept(more)).isZero();
    }

    private Cookie device() throws Exception {
        return Objects.requireNonNull(
                web.perform(get("/aspirasi/kirim")).andReturn().getResponse().getCookie(SenderDevices.COOKIE));
    }

    @Test
    void aForgedDeviceIsANewOne() throws Exception {
        Cookie forged = new Cookie(SenderDevices.COOKIE, device().getValue() + "x");
        assertThat(web.perform(get("/aspirasi/kirim").cookie(forged))
                        .andReturn()
                        .getResponse()
                        .getCookie(SenderDevices.COOKIE))
                .isNotNull();
    }

    @Test
    void theSameWordsFromEverNewDevicesEnd() throws Exception {
        String words = "Beli obat murah di sini sekarang juga " + UUID.randomUUID();
        for (int n = 0; n < 20; n++) {
            SentForm.complete().with("isi", words).send(web).andExpect(status().isSeeOther());
        }
        SentForm.complete().with("isi", words).send(web).andExpect(status().isTooManyRequests());
        assertThat(kept(words)).isEqualTo(20);
        assertThat(jdbc.sql("select max(spam) from aspiration where body = :words")
                        .param("words", words)
                        .query(Double.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatPeopleDoNotSeeMustStayEmptyAndSaysSoToWhoFilledItIn() throws Exception {
        Document page = SentForm.page(SentForm.complete()
                .with("situs", "https://contoh.test")
                .send(web)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-situs").text()).contains("harus kosong");
        assertThat(page.select(".trap")).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteOrOfAnEndedSessionSendsNothing() throws Exception {
        String words = "Tanpa tanda " + UUID.randomUUID();
        web.perform(post("/aspirasi/kirim")
                        .param("jenis", "pengaduan")
                        .param("isi", words)
                        .param("wilayah", Residents.VILLAGE))
                .andExpect(status().isForbidden());
        assertThat(kept(words)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kategori, tidak-ada", "sifat, semua", "lintang, 91", "tanggal, 2999-01-01"})
    void choicesThatAreNotOursAreNotTaken(String field, String value) throws Exception {
        var form = SentForm.complete().with(field, value);
        if (field.equals("lintang")) {
            form.with("bujur", "115");
        }
        form.send(web).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aPointIsTakenWithADecimalCommaToo() throws Exception {
        String words = "Titiknya di sini " + UUID.randomUUID();
        SentForm.complete()
                .with("isi", words)
                .with("lintang", "-2,33445")
                .with("bujur", "115.61")
                .send(web)
                .andExpect(status().isSeeOther());
        assertThat(jdbc.sql("select latitude from aspiration where body = :words")
                        .param("words", words)
                        .query(Double.class)
                        .single())
                .isEqualTo(-2.33445);
    }

    private ResultActions hint(String words) throws Exception {
        return web.perform(post("/aspirasi/kirim/petunjuk")
                .param("judul", "")
                .param("isi", words)
                .param("wilayah", Residents.VILLAGE)
                .with(csrf()));
    }

    @Test
    void whileTypingOneIsWarnedAndOfferedACategory() throws Exception {
        hint("Jalan berlubang di depan sekolah dalam sekali, hubungi Pak Budi di 0812 3456 7890")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.category").value("infrastruktur"))
                .andExpect(jsonPath("$.warnings[0]").value(org.hamcrest.Matchers.containsString("nomor telepon")));
        hint("x".repeat(20_000))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings").isEmpty());
    }

    @Test
    void whileTypingOneIsToldWhatOthersSaidOfTheSame() throws Exception {
        var cast = residents.cast();
        residents.dispose(cast, residents.sent(), cast.office());
        hint("Jalan di depan sekolah berlubang dan dalam.")
                .andExpect(jsonPath("$.similar[0].title").value("Jalan berlubang di depan sekolah"));
    }
}
