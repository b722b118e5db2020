package id.mymein.authenticity.web;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.TestData;
import id.mymein.authenticity.web.Officer.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.CleanText;
import id.mymein.platform.Hashes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Evidence: taken, hashed, read by whom it concerns, withdrawn on record, never changed. */
@IntegrationTest
class EvidencePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    EvidenceSource source;

    @Autowired
    JdbcClient jdbc;

    Cast cast;
    StoryId story;
    Officer officer;

    @BeforeEach
    void aStoryWaits() {
        cast = newsdesk.cast();
        story = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Ular besar di Mayanau")));
        officer = new Officer(web, people, cast.police());
    }

    private Evidence only() {
        assertThat(source.of(story)).hasSize(1);
        return source.of(story).getFirst();
    }

    private String pieceAddress() {
        return "/meja/polres/" + story + "/bukti/" + only().id();
    }

    @Test
    void aNoteIsKeptWithItsHashAndShownExactly() throws Exception {
        String words = "Kepala desa: \"tidak ada ternak hilang\" <b>\nDitelepon 13.52 ¯\\_(ツ)_/¯";
        Seen answer = officer.addNote(story, words.replace("\n", "\r\n"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/meja/polres/" + story + "#bukti");
        assertThat(only().kind()).isEqualTo(Evidence.Kind.NOTE);
        assertThat(only().sha256()).isEqualTo(Hashes.sha256(words));
        assertThat(only().account()).isEqualTo(cast.police().account());
        Seen page = officer.item(story);
        assertThat(page.page().select(".ev .said").getFirst().wholeText()).isEqualTo(words);
        assertThat(page.page().select("[role=status]").text()).contains("Bukti tersimpan");
    }

    @Test
    void aLinkIsNormalisedTitledAndHashed() throws Exception {
        Seen answer = officer.send(
                story, "bukti", "alamat", "HTTP://Contoh.test:80/foto lama", "judul_tautan", "Foto yang sama, Mei");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(only().label()).isEqualTo("Foto yang sama, Mei");
        assertThat(only().sha256()).isEqualTo(Hashes.sha256("http://contoh.test/foto%20lama"));
        var link = officer.item(story).page().select(".ev a[rel~=noreferrer]");
        assertThat(link.attr("href")).isEqualTo("http://contoh.test/foto%20lama");
    }

    @Test
    void aFileIsHashedAndHandedOutAsADownloadOnly() throws Exception {
        byte[] pdf = "%PDF-1.7\nlaporan".getBytes(StandardCharsets.UTF_8);
        assertThat(officer.addFile(story, "laporan.pdf", pdf).status()).isEqualTo(303);
        assertThat(only().label()).isEqualTo("laporan.pdf");
        assertThat(only().sha256()).isEqualTo(Hashes.sha256(pdf));
        var download = web.perform(get(pieceAddress()).with(people.signedIn(cast.police())))
                .andReturn()
                .getResponse();
        assertThat(download.getStatus()).isEqualTo(200);
        assertThat(download.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(download.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("laporan.pdf");
        assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(download.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void policeAndEditorsOfTheRegionReadAPieceAndNobodyElse() throws Exception {
        officer.addNote(story, "Hanya untuk yang memeriksa");
        String address = pieceAddress();
        assertThat(new Officer(web, people, cast.editor()).open(address).page().text())
                .contains("Hanya untuk yang memeriksa");
        for (Actor other : List.of(
                cast.contributor(),
                people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR),
                people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER))) {
            assertThat(new Officer(web, people, other).open(address).status()).isEqualTo(404);
        }
        assertThat(web.perform(get(address)).andReturn().getResponse().getHeader("Location"))
                .startsWith("/masuk");
        StoryId another = newsdesk.awaitingAuthenticity(cast, content("Berita lain"));
        assertThat(officer.open("/meja/polres/" + another + "/bukti/" + only().id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameThingSentTwiceIsOnePiece() throws Exception {
        byte[] picture = Samples.jpeg(60, 40);
        officer.addNote(story, "Dua kali");
        officer.addNote(story, "Dua kali");
        officer.addFile(story, "foto.jpg", picture);
        officer.item(story);
        officer.addFile(story, "foto.jpg", picture);
        assertThat(source.of(story)).hasSize(2);
        assertThat(officer.item(story).page().select("[role=status]").text()).contains("sudah ada");
    }

    @Test
    void fileLinkAndNoteGoInAtOnce() throws Exception {
        var file = new org.springframework.mock.web.MockMultipartFile(
                "berkas", "foto.png", "image/png", Samples.jpeg(60, 40));
        Seen answer = officer.send(
                "/meja/polres/" + story + "/bukti",
                file,
                "judul_berkas",
                "Foto ular",
                "alamat",
                "contoh.test",
                "judul_tautan",
                "Situs",
                "catatan",
                "Tidak ada ternak hilang");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(source.of(story))
                .extracting(Evidence::label)
                .containsExactly("Foto ular", "Situs", "Tidak ada ternak hilang");
    }

    @Test
    void badInputIsExplainedAndNothingTypedIsLost() throws Exception {
        String[][] bad = {
            {"alamat", "javascript:alert(1)", "alamat", "https://"},
            {"alamat", "kata biasa", "alamat", "bukan alamat"},
            {"catatan", "x".repeat(5001), "catatan", "5.000"},
            {"judul_catatan", "y".repeat(201), "judul_catatan", "200"},
            {"judul_tautan", "Judul saja", "alamat", "bukan alamat"},
            {"alamat", "https://contoh.test/" + "z".repeat(2001), "alamat", "2.000"}
        };
        for (String[] one : bad) {
            Seen answer = officer.send(story, "bukti", one[0], one[1], "alasan", "Separuh alasan");
            assertThat(answer.status()).as(one[0]).isEqualTo(422);
            assertThat(answer.problem(one[2])).as(one[0]).contains(one[3]);
            assertThat(answer.value(one[0])).isEqualTo(one[1]);
            assertThat(answer.value("alasan")).isEqualTo("Separuh alasan");
        }
        assertThat(officer.send(story, "bukti", "alamat", "contoh.test").problem("judul_tautan"))
                .contains("terlihat");
        assertThat(officer.send(story, "bukti").problem("bukti")).contains("Belum ada bukti yang diisi");
        assertThat(source.of(story)).isEmpty();
    }

    @Test
    void whatWasTypedElsewhereOnThePageComesBackAfterEvidenceWasAdded() throws Exception {
        officer.send(story, "bukti", "catatan", "Ditelepon", "alasan", "Separuh alasan", "message", "Kapan?");
        Seen page = officer.item(story);
        assertThat(page.value("alasan")).isEqualTo("Separuh alasan");
        assertThat(page.value("message")).isEqualTo("Kapan?");
        assertThat(page.value("catatan")).isEmpty();
    }

    @Test
    void emptyLargeForbiddenAndLyingFilesAreRefusedWithWords() throws Exception {
        assertThat(officer.addFile(story, "kosong.pdf", new byte[0]).problem("berkas"))
                .contains("kosong");
        assertThat(officer.addFile(story, "besar.pdf", new byte[20_000_001]).problem("berkas"))
                .contains("20 MB");
        assertThat(officer.addFile(story, "foto.jpg", "MZ\u0000\u0001program".getBytes(StandardCharsets.UTF_8))
                        .problem("berkas"))
                .contains("tidak diterima");
        assertThat(officer.addFile(story, "foto.jpg.exe", Samples.jpeg(60, 40)).problem("berkas"))
                .contains(".exe");
        assertThat(officer.addFile(story, "halaman.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                        .problem("berkas"))
                .contains(".html");
        assertThat(source.of(story)).isEmpty();
    }

    @Test
    void aPieceIsWithdrawnWithAReasonAndStaysOnRecord() throws Exception {
        officer.addNote(story, "Salah catat");
        String address = pieceAddress() + "/tarik";
        assertThat(officer.open(address).page().text()).contains("Salah catat");
        Seen refused = officer.send(address, null, "alasan", "  ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("alasan")).contains("mengapa");
        assertThat(officer.send(address, null, "alasan", "Salah berita").status())
                .isEqualTo(303);
        assertThat(only().withdrawn()).isTrue();
        assertThat(officer.item(story).page().select(".withdrawn").text()).contains("Salah berita");
        assertThat(officer.send(address, null, "alasan", "Lagi").status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'authenticity.withdrawEvidence'"
                                + " and subject = :story")
                        .param("story", "story:" + story)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(officer.decide(story, "asli", "Sudah dicek").problem("bukti"))
                .contains("paling sedikit satu bukti");
    }

    @Test
    void afterAVerdictNothingIsAddedOrWithdrawn() throws Exception {
        officer.addNote(story, "Kepala desa membenarkan");
        String address = pieceAddress() + "/tarik";
        assertThat(officer.decide(story, "asli", "Benar terjadi").status()).isEqualTo(303);
        Seen late = officer.send(address, null, "alasan", "Berubah pikiran");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("alasan")).isEqualTo("Berubah pikiran");
        Seen added = officer.send(story, "bukti", "catatan", "Terlambat", "alasan", "Juga");
        assertThat(added.status()).isEqualTo(409);
        assertThat(added.page().text()).contains("sudah berubah");
        assertThat(added.value("alasan")).isEqualTo("Juga");
        assertThat(only().withdrawn()).isFalse();
    }

    @Test
    void theDatabaseLetsNobodyChangeEvidence() throws Exception {
        officer.addNote(story, "Tetap");
        for (String table : List.of("evidence", "evidence_withdrawal", "finding_evidence")) {
            assertThatThrownBy(() -> jdbc.sql("delete from %s".formatted(table)).update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("update evidence set label = 'lain'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aForgedFormAddsNothing() throws Exception {
        var answer = web.perform(post("/meja/polres/" + story + "/bukti")
                        .param("catatan", "Dari situs lain")
                        .with(people.signedIn(cast.police())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/meja/lanjut");
        assertThat(source.of(story)).isEmpty();
    }

    @Test
    void aForeignStoryTakesNoEvidence() throws Exception {
        var elsewhere = new Officer(web, people, people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR));
        assertThat(elsewhere.addNote(story, "Dari luar").status()).isEqualTo(404);
        assertThat(elsewhere.addFile(story, "foto.jpg", Samples.jpeg(60, 40)).status())
                .isEqualTo(404);
        var editor = new Officer(web, people, cast.editor());
        assertThat(editor.addNote(story, "Dari redaktur").status()).isEqualTo(404);
        done(decisions.findAuthenticity(
                cast.police(), story, id.mymein.newsroom.StoryEvent.FIND_UNPROVEN, "Belum jelas", 0));
        assertThat(source.of(story)).isEmpty();
    }

    @Test
    void naughtyStringsStandExactlyAsTyped() throws Exception {
        List<String> strings = List.of(
                JsonMapper.shared().readValue(Files.readString(TestData.file("nasty/blns.json")), String[].class));
        List<String> wanted = strings.stream()
                .map(text -> CleanText.of(text).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        for (String text : wanted) {
            assertThat(officer.addNote(story, text).status()).as(text).isEqualTo(303);
        }
        assertThat(jdbc.sql("select content from evidence where story_id = :story order by added_at, id")
                        .param("story", story.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(wanted.stream()
                        .map(text -> text.replace("\r\n", "\n"))
                        .distinct()
                        .toList());
        var page = officer.item(story).page();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[onerror], [onload], [onclick]")).isEmpty();
    }

    @Test
    void hostileFilesAreTakenAsWhatTheyAreOrRefusedWithWords() throws Exception {
        try (Stream<java.nio.file.Path> walk = Files.walk(TestData.file("nasty"))) {
            for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
                Seen answer = officer.addFile(story, file.getFileName().toString(), Files.readAllBytes(file));
                assertThat(answer.status()).as("%s", file).isIn(303, 422);
                if (answer.status() == 422) {
                    assertThat(answer.problem("berkas")).as("%s", file).isNotBlank();
                }
            }
        }
    }
}
