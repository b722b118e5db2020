package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What KIM members and village staff send in for somebody who cannot. */
@IntegrationTest
class CarriedPagesTest {

    private static final String LIST = "/meja/titipan";
    private static final String FORM = "/meja/titipan/baru";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient jdbc;

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private final String body = "Atap rumah Nenek bocor berat " + UUID.randomUUID() + ", mohon dibantu.";
    private Actor kim;

    @BeforeEach
    void complete() {
        kim = people.person(OfficeKind.KIM_GROUP, Residents.VILLAGE, Role.CONTRIBUTOR);
        fields.set("nomor", UUID.randomUUID().toString());
        fields.set("jenis", "pengaduan");
        fields.set("isi", body);
        fields.set("wilayah", Residents.VILLAGE);
        fields.set("sifat", "tanpa-nama");
        fields.set("nama", "Nenek Saudah");
        fields.set("cara", "lisan");
        fields.set("persetujuan", "Di rumahnya, didampingi cucunya.");
    }

    private ResultActions send(Actor actor, MockMultipartFile... photos) throws Exception {
        var request = multipart(FORM);
        for (MockMultipartFile photo : photos) {
            request.file(photo);
        }
        return web.perform(request.params(fields).with(people.signedIn(actor)).with(csrf()));
    }

    private Document open(Actor actor, String path) throws Exception {
        return page(web.perform(get(path).with(people.signedIn(actor))).andExpect(status().isOk()));
    }

    private static Document page(ResultActions actions) throws Exception {
        return Jsoup.parse(actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private String code(Actor actor) throws Exception {
        return page(send(actor).andExpect(status().isOk())).select(".kode.big").text();
    }

    private Sent sent(Actor actor) throws Exception {
        var reading = ReceiptCode.read(code(actor), "BLG");
        assertThat(reading).isInstanceOf(ReceiptCode.Code.class);
        return jdbc.sql("select id, number from aspiration where body = :body")
                .param("body", body)
                .query((row, n) -> new Sent(
                        new AspirationId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        ((ReceiptCode.Code) reading).code()))
                .single();
    }

    private long kept() {
        return jdbc.sql("select count(*) from aspiration where body = :body")
                .param("body", body)
                .query(Long.class)
                .single();
    }

    @Test
    void theSlipWithTheCodeIsTheAnswerAndKeptByNobody() throws Exception {
        var answer = send(kim).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store"));
        Document slip = page(answer);
        String code = slip.select(".kode.big").text();
        assertThat(code).matches("BLG-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}");
        assertThat(slip.select("svg.kode-qr path").attr("d")).isNotEmpty();
        assertThat(slip.text()).contains("/aspirasi/lacak").doesNotContain("Nenek");
        web.perform(get("/aspirasi/tanda-terima/" + code)).andExpect(status().isOk());
    }

    @Test
    void itIsOnRecordThroughWhomItCameAndHowThePersonAgreed() throws Exception {
        Sent sent = sent(kim);
        assertThat(residents.now(sent.id()).source()).isEqualTo(AspirationSource.BEHALF);
        assertThat(residents.now(sent.id()).category()).isNotEmpty();
        assertThat(jdbc.sql("""
                        select carried_by, carried_office, consent, name from aspiration_sender
                        where aspiration_id = :id""").param("id", sent.id().value()).query().singleRow())
                .containsEntry("carried_by", kim.account().value())
                .containsEntry(
                        "carried_office", kim.grants().getFirst().office().value())
                .containsEntry("consent", "Secara lisan. Di rumahnya, didampingi cucunya.")
                .containsEntry("name", "Nenek Saudah");
    }

    @Test
    void withoutConsentNothingIsSentAndEverythingTypedStays() throws Exception {
        fields.remove("cara");
        Document page = page(send(kim).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-persetujuan").text()).contains("menyetujui");
        assertThat(page.select("#f-isi").text()).isEqualTo(body);
        assertThat(page.select("#f-kata").text()).isEqualTo("Di rumahnya, didampingi cucunya.");
        assertThat(page.select("#f-nama").val()).isEqualTo("Nenek Saudah");
        assertThat(kept()).isZero();
    }

    @Test
    void onlyPlacesOfTheOwnOfficeAreOfferedAndTaken() throws Exception {
        Document form = open(kim, FORM);
        assertThat(form.select("#f-wilayah option[selected]").val()).isEqualTo(Residents.VILLAGE);
        assertThat(form.select("#f-wilayah option").eachAttr("value")).containsExactly("", Residents.VILLAGE);
        fields.set("wilayah", "63.11.07");
        Document page = page(send(kim).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-wilayah").text()).contains("wilayah");
        assertThat(kept()).isZero();
    }

    @Test
    void sentTwiceItIsOneAndHasTheSameCode() throws Exception {
        assertThat(code(kim)).isEqualTo(code(kim));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void thePhotoStaysWithTheFormWhereSomethingElseIsWrong() throws Exception {
        fields.remove("cara");
        var photo = new MockMultipartFile(
                "foto", "atap.jpg", "image/jpeg", Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(1)));
        Document page = page(send(kim, photo).andExpect(status().isUnprocessableContent()));
        fields.set("terkirim", page.select("[name=terkirim]").val());
        fields.set("cara", "telepon");
        Sent sent = sent(kim);
        assertThat(jdbc.sql("select count(*) from aspiration_photo where aspiration_id = :id")
                        .param("id", sent.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void personalDataOfOthersIsPointedOut() throws Exception {
        fields.remove("cara");
        fields.set("isi", body + " Hubungi Pak Budi di 0812 3456 7890.");
        Document page = page(send(kim).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#peringatan").text()).contains("nomor telepon");
    }

    @Test
    void theListShowsTheOwnOfficeWhereItStandsWithoutNamesAndCodes() throws Exception {
        Secrets who = Secrets.fresh();
        fields.set("nama", who.name());
        fields.set("surel", who.email());
        fields.set("telepon", who.phone());
        Sent sent = sent(kim);
        Actor colleague = people.person(kim.grants().getFirst().office(), Role.CONTRIBUTOR);
        Document list = open(colleague, LIST);
        assertThat(list.select(".lines").text()).contains("Atap rumah Nenek", "Diterima");
        Leaks leaks = who.leaks(sent);
        var walk = leaks.walk(web, people.signedIn(colleague), List.of(LIST, FORM), LIST, 20);
        assertThat(walk.seen()).contains(LIST, FORM);
        assertThat(walk.leaking()).isEmpty();
        assertThat(leaks.tables(jdbc)).containsExactly("aspiration_sender");
        Actor other = people.person(OfficeKind.KIM_GROUP, Residents.VILLAGE, Role.CONTRIBUTOR);
        assertThat(open(other, LIST).select(".lines")).isEmpty();
    }

    @Test
    void ofASecretOneTheListSaysNothing() throws Exception {
        fields.set("sifat", "rahasia");
        code(kim);
        String shown = open(kim, LIST).select(".lines").text();
        assertThat(shown).contains("Laporan rahasia").doesNotContain("Atap");
    }

    @Test
    void nobodyButContributorsOfVillagesAndGroupsSendsForOthers() throws Exception {
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, Residents.VILLAGE, Role.CONTRIBUTOR);
        assertThat(open(village, "/meja/pemberitahuan").select("header a[href=" + LIST + "]"))
                .hasSize(1);
        for (Actor none : List.of(
                people.person(OfficeKind.AGENCY, "63.11", Role.CONTRIBUTOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.CASEWORKER))) {
            web.perform(get(LIST).with(people.signedIn(none))).andExpect(status().isNotFound());
            web.perform(get(FORM).with(people.signedIn(none))).andExpect(status().isNotFound());
            send(none).andExpect(status().isNotFound());
            assertThat(open(none, "/meja/pemberitahuan").select("header a[href=" + LIST + "]"))
                    .isEmpty();
        }
        assertThat(kept()).isZero();
    }

    @Test
    void everybodyReadsThroughWhichOfficeAPublicOneCameAndOfAHiddenOneNobody() throws Exception {
        var cast = residents.cast();
        String office = kim.grants().getFirst().officeName();
        fields.set("sifat", "terbuka");
        Sent open = sent(kim);
        residents.dispose(cast, open, cast.office());
        assertThat(page(web.perform(get("/aspirasi/" + open.number())))
                        .select(".facts")
                        .text())
                .contains("disampaikan lewat " + office)
                .doesNotContain(kim.name());
        assertThat(open(cast.verifier(), "/meja/aspirasi/" + open.id()).text())
                .contains("Disampaikan lewat " + office)
                .doesNotContain(kim.name());
        fields.set("nomor", UUID.randomUUID().toString());
        fields.set("sifat", "tanpa-nama");
        fields.set("isi", "Yang lain. " + body);
        Sent hidden = hidden();
        residents.dispose(cast, hidden, cast.office());
        assertThat(page(web.perform(get("/aspirasi/" + hidden.number()))).text())
                .doesNotContain("disampaikan lewat");
    }

    private Sent hidden() throws Exception {
        code(kim);
        return jdbc.sql("select id, number from aspiration where body = :body")
                .param("body", "Yang lain. " + body)
                .query((row, n) -> new Sent(
                        new AspirationId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        ReceiptCode.random(new java.security.SecureRandom())))
                .single();
    }
}
