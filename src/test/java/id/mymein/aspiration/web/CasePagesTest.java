package id.mymein.aspiration.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.web.CaseDesk.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.Role;
import id.mymein.newsroom.web.NastyStrings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The pages and forms of the desk: what they show to whom, and how they refuse. */
@IntegrationTest
class CasePagesTest {

    private static final String QUEUE = "/meja/aspirasi";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void everybody() {
        cast = residents.cast();
    }

    private CaseDesk desk(Actor actor) {
        return new CaseDesk(web, people, actor);
    }

    private static String item(Sent sent) {
        return QUEUE + "/" + sent.id();
    }

    private String version(Sent sent) {
        return Integer.toString(residents.version(sent));
    }

    private String[] settled(Sent sent, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "versi",
                                version(sent),
                                "jenis",
                                "COMPLAINT",
                                "kategori",
                                "infrastruktur",
                                "wilayah",
                                Residents.VILLAGE,
                                "sifat",
                                "PUBLIC"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aVerifierChecksAndHandsOnAnOfficeTakesAsksAnswersAndFinishes() throws Exception {
        Sent sent = residents.send(Residents.sending("Jalan berlubang. Telepon saya 0812 3456 7890 saja."));
        CaseDesk verifier = desk(cast.verifier());
        Seen form = verifier.open(item(sent) + "/verifikasi");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().select("#f-isi").val()).contains("••••").doesNotContain("3456");
        assertThat(form.page().select(".case-about").text()).contains("0812 3456 7890");

        Seen verified = verifier.send(
                item(sent) + "/verifikasi", settled(sent, "judul", "Jalan berlubang", "isi", "Jalan berlubang."));
        assertThat(verified.status()).isEqualTo(303);
        assertThat(verified.location()).endsWith("/disposisi");
        Seen disposed = verifier.send(
                item(sent) + "/disposisi",
                "versi",
                version(sent),
                "instansi",
                cast.office().toString(),
                "instruksi",
                "Mohon ditambal.");
        assertThat(disposed.status()).isEqualTo(303);

        CaseDesk worker = desk(cast.worker());
        Seen item = worker.open(item(sent));
        assertThat(item.page().select(".case-offices").text()).contains("Mohon ditambal.");
        assertThat(worker.send(item(sent) + "/ambil", "versi", item.version()).status())
                .isEqualTo(303);
        assertThat(worker.send(item(sent) + "/pertanyaan", "versi", version(sent), "pertanyaan", "Sebelah mana?")
                        .status())
                .isEqualTo(303);
        Seen answered = worker.send(
                item(sent) + "/jawaban",
                "versi",
                version(sent),
                "jawaban",
                "Sudah kami jadwalkan hari Senin.",
                "terbuka",
                "ya");
        assertThat(answered.status()).as(answered.main()).isEqualTo(303);

        Seen bare = worker.send(
                item(sent) + "/pengerjaan", "versi", version(sent), "bukti", "Sudah ditambal.", "terbuka", "ya");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.problem("foto")).contains("foto");
        assertThat(bare.page().select("#f-bukti").val()).isEqualTo("Sudah ditambal.");

        Seen done = worker.send(
                item(sent) + "/pengerjaan",
                List.of(CaseDesk.photo("hasil.png")),
                "versi",
                version(sent),
                "bukti",
                "Sudah ditambal.",
                "terbuka",
                "ya");
        assertThat(done.status()).as(done.main()).isEqualTo(303);
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DONE);
        Seen end = worker.open(item(sent));
        assertThat(end.page().select(".case-pictures img")).hasSize(1);
        assertThat(end.page().select(".case-history").text())
                .contains(cast.worker().name(), "Sudah ditambal.", "Mohon ditambal.".isEmpty() ? "" : "Dijawab");
    }

    @Test
    void foreignPeopleFindNothingWhateverTheyAsk() throws Exception {
        Sent sent = residents.disposed(cast);
        for (Actor stranger : List.of(cast.far(), cast.other())) {
            assertThat(desk(stranger).open(item(sent)).status()).isEqualTo(404);
            for (DeskStep step : DeskStep.values()) {
                assertThat(desk(stranger).open(item(sent) + "/" + step.slug()).status())
                        .isEqualTo(404);
                assertThat(desk(stranger)
                                .send(item(sent) + "/" + step.slug(), "versi", version(sent), "alasan", "x")
                                .status())
                        .isEqualTo(404);
            }
            assertThat(desk(stranger)
                            .send(item(sent) + "/pengirim", "alasan", "ingin tahu")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(desk(people.person(cast.office(), Role.CONTRIBUTOR))
                        .open(QUEUE)
                        .status())
                .isEqualTo(404);
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DISPOSED);
    }

    @ParameterizedTest
    @EnumSource(DeskStep.class)
    void aLeaderReadsAndTakesNoStep(DeskStep step) throws Exception {
        Sent sent = residents.disposed(cast);
        CaseDesk leader = desk(cast.leader());
        Seen item = leader.open(item(sent));
        assertThat(item.status()).isEqualTo(200);
        assertThat(item.page().select(".case-do .btn")).isEmpty();
        assertThat(leader.open(item(sent) + "/" + step.slug()).status()).isEqualTo(303);
        int before = residents.version(sent);
        int status = leader.send(
                        item(sent) + "/" + step.slug(),
                        settled(
                                sent,
                                "judul",
                                "x",
                                "isi",
                                "y",
                                "alasan",
                                "x",
                                "jawaban",
                                "x",
                                "instansi",
                                cast.otherOffice().toString(),
                                "dari",
                                cast.office().toString(),
                                "nomor",
                                "1",
                                "yakin",
                                "ya"))
                .status();
        assertThat(status).isIn(404, 409, 422);
        assertThat(residents.version(sent)).isEqualTo(before);
    }

    @Test
    void aSecretOneIsNotThereForLeadersAndItsPhotosAndSenderNeither() throws Exception {
        Sent secret = residents.send(
                Residents.sending("Ada pungutan liar di kantor desa.", Visibility.SECRET, "Budi Rahasia"));
        assertThat(desk(cast.leader()).open(item(secret)).status()).isEqualTo(404);
        assertThat(desk(cast.administrator()).open(item(secret) + "/pengirim").status())
                .isEqualTo(404);
        assertThat(desk(cast.verifier()).open(item(secret)).page().html()).doesNotContain("Budi Rahasia");
    }

    @Test
    void twoOfficersAnswerAtOnceAndTheSecondKeepsTheWords() throws Exception {
        Sent sent = residents.taken(cast);
        Actor colleague = people.person(cast.office(), Role.CASEWORKER);
        String seen = version(sent);
        assertThat(desk(cast.worker())
                        .send(item(sent) + "/jawaban", "versi", seen, "jawaban", "Jawaban pertama.", "terbuka", "ya")
                        .status())
                .isEqualTo(303);

        Seen second = desk(colleague)
                .send(item(sent) + "/jawaban", "versi", seen, "jawaban", "Jawaban kedua.", "terbuka", "tidak");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("[role=alert]").text()).contains("Sementara itu");
        assertThat(second.page().select("#f-jawaban").val()).isEqualTo("Jawaban kedua.");
        assertThat(second.page().select(".case-about").text()).contains("Jawaban pertama.");
        Seen again = desk(colleague)
                .send(item(sent) + "/jawaban", "versi", second.version(), "jawaban", "Jawaban kedua.", "terbuka", "ya");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("#f-jawaban").val()).isEqualTo("Jawaban kedua.");
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtItsFieldAndNothingIsLost() throws Exception {
        Sent sent = residents.sent();
        CaseDesk verifier = desk(cast.verifier());
        String enormous = "kata ".repeat(2000);
        Seen wrong = verifier.send(
                item(sent) + "/verifikasi",
                "versi",
                version(sent),
                "jenis",
                "COMPLAINT",
                "kategori",
                "tidak-ada",
                "wilayah",
                "99.99",
                "sifat",
                "PUBLIC",
                "judul",
                "",
                "isi",
                enormous);
        assertThat(wrong.status()).isEqualTo(422);
        for (String field : List.of("judul", "isi", "kategori", "wilayah")) {
            assertThat(wrong.problem(field)).as(field).isNotEmpty();
        }
        assertThat(wrong.page().select("#f-isi").val()).contains(enormous.strip());

        Seen nothing = verifier.send(item(sent) + "/penolakan", "versi", version(sent), "yakin", "ya");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.problem("alasan")).isNotEmpty();
        Seen unsure = verifier.send(item(sent) + "/penolakan", "versi", version(sent), "alasan", "Bukan laporan.");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.problem("yakin")).isNotEmpty();
        assertThat(unsure.page().select("#f-alasan").val()).isEqualTo("Bukan laporan.");
        Seen self = verifier.send(
                item(sent) + "/penggabungan", "versi", version(sent), "nomor", Long.toString(sent.number()));
        assertThat(self.status()).isEqualTo(422);
        assertThat(self.problem("nomor")).isNotEmpty();
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void onlyTheSenderCanMakeItMorePublic() throws Exception {
        Sent sent = residents.send(Residents.sending("Jalan rusak berat.", Visibility.ANONYMOUS, "Siti Aminah"));
        CaseDesk verifier = desk(cast.verifier());
        assertThat(verifier.open(item(sent) + "/verifikasi").page().select("[name=sifat][value=PUBLIC]"))
                .isEmpty();
        Seen forged = verifier.send(item(sent) + "/verifikasi", settled(sent, "judul", "Jalan", "isi", "Jalan rusak."));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.problem("sifat")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jawaban", "pengerjaan", "disposisi", "pembukaan", "penutupan"})
    void aStepThatTheStateDoesNotAllowIsRefusedWithTheWordsKept(String step) throws Exception {
        Sent sent = residents.sent();
        Seen refused = desk(cast.verifier())
                .send(
                        item(sent) + "/" + step,
                        "versi",
                        version(sent),
                        "alasan",
                        "Kata-kata saya",
                        "jawaban",
                        "Kata-kata saya",
                        "bukti",
                        "Kata-kata saya",
                        "instruksi",
                        "Kata-kata saya",
                        "instansi",
                        cast.office().toString(),
                        "yakin",
                        "ya");
        assertThat(refused.status()).isIn(404, 409);
        if (refused.status() == 409) {
            assertThat(refused.page().select("textarea").val()).isEqualTo("Kata-kata saya");
            assertThat(refused.page().select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void aTemplateIsPutBehindWhatWasTyped() throws Exception {
        Sent sent = residents.taken(cast);
        String template = jdbc.sql("select id from answer_template where name = 'Dijadwalkan'")
                .query(UUID.class)
                .single()
                .toString();
        Seen form = desk(cast.worker())
                .send(
                        item(sent) + "/jawaban",
                        List.of(CaseDesk.photo("jadwal.png")),
                        "versi",
                        version(sent),
                        "jawaban",
                        "Selamat pagi.",
                        "terbuka",
                        "ya",
                        "contoh",
                        template,
                        "pakai",
                        "ya");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().select("#f-jawaban").val())
                .startsWith("Selamat pagi.")
                .contains("#" + sent.number());
        assertThat(form.page().select("[name=fotoId]")).hasSize(1);
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DISPOSED);
        Seen sentOn = desk(cast.worker())
                .send(
                        item(sent) + "/jawaban",
                        "versi",
                        version(sent),
                        "jawaban",
                        form.page().select("#f-jawaban").val(),
                        "terbuka",
                        "ya",
                        "fotoId",
                        form.page().select("[name=fotoId]").val());
        assertThat(sentOn.status()).isEqualTo(303);
        assertThat(desk(cast.worker()).open(item(sent)).page().select(".case-pictures img"))
                .hasSize(1);
    }

    @Test
    void anotherOfficesPhotoIsNotTakenByItsNumber() throws Exception {
        Sent theirs = residents.sent();
        residents.dispose(cast, theirs, cast.otherOffice());
        Seen kept = desk(cast.other())
                .send(
                        item(theirs) + "/kabar",
                        List.of(CaseDesk.photo("punya-orang.png")),
                        "versi",
                        "-1",
                        "kabar",
                        "x",
                        "terbuka",
                        "ya");
        String photo = kept.page().select("[name=fotoId]").val();
        assertThat(photo).isNotEmpty();
        Sent sent = residents.answered(cast);
        Seen forged = desk(cast.worker())
                .send(item(sent) + "/pengerjaan", "versi", version(sent), "bukti", "Selesai.", "fotoId", photo);
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.problem("foto")).isNotEmpty();
    }

    @Test
    void whatIsNoPhotoIsRefusedAndTheWordsStay() throws Exception {
        Sent sent = residents.answered(cast);
        var text = new org.springframework.mock.web.MockMultipartFile(
                "foto", "hasil.jpg", "image/jpeg", "bukan foto".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Seen wrong = desk(cast.worker())
                .send(item(sent) + "/pengerjaan", List.of(text), "versi", version(sent), "bukti", "Selesai.");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("foto")).isNotEmpty();
        assertThat(wrong.page().select("#f-bukti").val()).isEqualTo("Selesai.");
    }

    @Test
    void aHiddenNameIsShownOnceForAReasonThatIsOnRecord() throws Exception {
        Sent sent = residents.send(Residents.sending("Jalan rusak berat.", Visibility.ANONYMOUS, "Nenek Galuh"));
        for (Actor actor : List.of(cast.verifier(), cast.leader(), cast.administrator())) {
            assertThat(desk(actor).open(item(sent)).page().html())
                    .doesNotContain("Galuh", "siti@contoh.test", "0812 3456 7890");
        }
        assertThat(desk(cast.verifier())
                        .send(item(sent) + "/pengirim", "alasan", "Perlu")
                        .status())
                .isEqualTo(404);
        CaseDesk keeper = desk(cast.administrator());
        Seen bare = keeper.send(item(sent) + "/pengirim", "alasan", " ");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().html()).doesNotContain("Galuh");
        Seen shown = keeper.send(item(sent) + "/pengirim", "alasan", "Perlu dihubungi untuk ganti rugi");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.main()).contains("Nenek Galuh", "siti@contoh.test");
        assertThat(keeper.open(item(sent)).page().html()).doesNotContain("Galuh");
        assertThat(jdbc.sql("select details::text from audit_entry where action = 'aspiration.reveal' and subject = :s")
                        .param("s", "aspiration:" + sent.id())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allMatch(details -> details.contains("ganti rugi") && !details.contains("Galuh"));
    }

    @Test
    void aPublicNameIsShown() throws Exception {
        Sent sent = residents.sent();
        assertThat(desk(cast.verifier()).open(item(sent)).main()).contains("Siti Aminah");
    }

    @Test
    void anExpiredFormIsAskedAgainWithItsWords() throws Exception {
        Sent sent = residents.taken(cast);
        var browser = new Browser(web);
        browser.open("/masuk").submit("/masuk", "nama", people.withPassword(cast.worker()), "sandi", People.PASSWORD);
        browser.submitWithToken(
                "basi",
                item(sent) + "/jawaban",
                "versi",
                version(sent),
                "jawaban",
                "Kata yang panjang sekali",
                "terbuka",
                "ya");
        assertThat(browser.page()).contains("Kata yang panjang sekali");
        assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DISPOSED);
    }

    @Test
    void thePilesShowNumbersAndWhatIsLeftAndNonsenseIsNothing() throws Exception {
        Sent sent = residents.disposed(cast);
        Seen pile = desk(cast.worker()).open(QUEUE);
        assertThat(pile.status()).isEqualTo(200);
        assertThat(pile.page().select(".pile-list [aria-current] b").text()).isEqualTo("1");
        assertThat(pile.page().select(".case-pile a").attr("href")).isEqualTo(item(sent));
        assertThat(pile.page().select(".case-pile .left").text()).contains("Sisa");
        assertThat(pile.page().select(".case-pile [name=pilih]")).isEmpty();
        assertThat(pile.page().select(".bar-top [href='/meja/aspirasi'] .pill").text())
                .isEqualTo("1");
        for (String nonsense : List.of(
                "?antrean=ngawur&hal=99999999999",
                "?hal=-1&wilayah=x&kantor=x&jenis=x&kategori=..%2F",
                "?kata=" + "%25%5C_".repeat(100))) {
            assertThat(desk(cast.verifier()).open(QUEUE + nonsense).status()).isEqualTo(200);
        }
        for (String nasty : NastyStrings.OWN) {
            String typed = java.net.URLEncoder.encode(nasty, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(desk(cast.verifier()).open(QUEUE + "?kata=" + typed).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSuspicionIsShownWithItsReasonsAndOverruled() throws Exception {
        Sent sent = residents.sent();
        residents.suspect(sent.id());
        Seen item = desk(cast.verifier()).open(item(sent));
        assertThat(item.main()).contains("Mungkin spam", "Kata-kata iklan");
        assertThat(desk(cast.verifier())
                        .send(item(sent) + "/bukan-spam", "versi", version(sent))
                        .status())
                .isEqualTo(303);
        assertThat(desk(cast.verifier()).open(item(sent)).main()).doesNotContain("Mungkin spam");
    }

    @Test
    void duplicatesMergeAndSeparateAgain() throws Exception {
        Sent first = residents.sent();
        Sent second = residents.sent();
        CaseDesk verifier = desk(cast.verifier());
        assertThat(verifier.open(item(second) + "/penggabungan?nomor=" + first.number())
                        .value("nomor"))
                .isEqualTo(Long.toString(first.number()));
        assertThat(verifier.send(
                                item(second) + "/penggabungan", "versi", version(second), "nomor", "#" + first.number())
                        .status())
                .isEqualTo(303);
        assertThat(verifier.open(item(first)).page().select("#l-gabung")).hasSize(1);
        assertThat(verifier.open(item(second)).main()).contains("diikuti dalam");
        assertThat(verifier.send(item(second) + "/pemisahan", "versi", version(second), "alasan", "Ternyata lain.")
                        .status())
                .isEqualTo(303);
        assertThat(residents.now(second.id()).state()).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void aVerifierTakesItFromOneOfficeAndGivesItToAnother() throws Exception {
        Sent sent = residents.disposed(cast);
        CaseDesk verifier = desk(cast.verifier());
        Seen nobody = verifier.send(
                item(sent) + "/alihkan",
                "versi",
                version(sent),
                "instansi",
                cast.otherOffice().toString(),
                "alasan",
                "Salah alamat");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.problem("dari")).isNotEmpty();
        assertThat(verifier.send(
                                item(sent) + "/alihkan",
                                "versi",
                                version(sent),
                                "dari",
                                cast.office().toString(),
                                "instansi",
                                cast.otherOffice().toString(),
                                "alasan",
                                "Salah alamat")
                        .status())
                .isEqualTo(303);
        assertThat(desk(cast.worker()).open(item(sent)).status()).isEqualTo(404);
        assertThat(desk(cast.other()).open(item(sent)).status()).isEqualTo(200);
    }

    @Test
    void anOfficeGivesItBackOrAway() throws Exception {
        Sent back = residents.disposed(cast);
        Seen given = desk(cast.worker())
                .send(item(back) + "/kembalikan", "versi", version(back), "alasan", "Bukan tugas kami.");
        assertThat(given.location()).isEqualTo(QUEUE);
        assertThat(residents.now(back.id()).state()).isEqualTo(AspirationState.VERIFIED);
        Sent away = residents.disposed(cast);
        assertThat(desk(cast.worker())
                        .send(
                                item(away) + "/alihkan",
                                "versi",
                                version(away),
                                "instansi",
                                cast.otherOffice().toString(),
                                "alasan",
                                "Tugas mereka.")
                        .status())
                .isEqualTo(303);
        assertThat(desk(cast.other()).open(item(away)).status()).isEqualTo(200);
    }

    @Test
    void severalGoToOneOfficeAtOnceAndThePageSaysWhichDidNot() throws Exception {
        Sent one = verified();
        Sent two = verified();
        Sent changed = verified();
        Sent fresh = residents.sent();
        CaseDesk verifier = desk(cast.verifier());
        Seen pile = verifier.open(QUEUE + "?antrean=teruskan");
        assertThat(pile.page().select("[name=pilih]")).isNotEmpty();
        Seen form = verifier.open(QUEUE + "/disposisi?pilih=" + one.id() + "&pilih=" + two.id() + "&pilih=ngawur");
        assertThat(form.page().select("[name=pilih]")).hasSize(2);
        Seen nowhere = verifier.send(QUEUE + "/disposisi", "pilih", one.id().toString(), "instruksi", "Segera");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.problem("instansi")).isNotEmpty();
        assertThat(nowhere.page().select("#f-instruksi").val()).isEqualTo("Segera");

        var browser = new Browser(web);
        browser.open("/masuk");
        Seen handed = verifier.send(
                QUEUE + "/disposisi",
                "pilih",
                one.id().toString(),
                "pilih",
                two.id().toString(),
                "pilih",
                changed.id().toString(),
                "pilih",
                fresh.id().toString(),
                "v-" + one.id(),
                version(one),
                "v-" + two.id(),
                version(two),
                "v-" + changed.id(),
                "1",
                "v-" + fresh.id(),
                version(fresh),
                "instansi",
                cast.office().toString(),
                "instruksi",
                "Mohon ditangani bersama.");
        assertThat(handed.status()).isEqualTo(303);
        assertThat(handed.location()).endsWith("/hasil");
        assertThat(residents.now(one.id()).state()).isEqualTo(AspirationState.DISPOSED);
        assertThat(residents.now(two.id()).state()).isEqualTo(AspirationState.DISPOSED);
        assertThat(residents.now(changed.id()).state()).isEqualTo(AspirationState.VERIFIED);
        assertThat(residents.now(fresh.id()).state()).isEqualTo(AspirationState.RECEIVED);
        assertThat(desk(cast.worker())
                        .open(item(one))
                        .page()
                        .select(".case-offices")
                        .text())
                .contains("Mohon ditangani bersama.");
        assertThat(desk(cast.worker()).open(QUEUE + "/disposisi").status()).isEqualTo(404);
        assertThat(desk(cast.far())
                        .send(
                                QUEUE + "/disposisi",
                                "pilih",
                                changed.id().toString(),
                                "instansi",
                                cast.office().toString())
                        .location())
                .contains("antrean=teruskan");
    }

    private Sent verified() throws Exception {
        Sent sent = residents.sent();
        assertThat(desk(cast.verifier())
                        .send(item(sent) + "/verifikasi", settled(sent, "judul", "Jalan", "isi", "Jalan rusak."))
                        .status())
                .isEqualTo(303);
        return sent;
    }
}
