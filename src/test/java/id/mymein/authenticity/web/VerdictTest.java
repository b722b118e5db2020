package id.mymein.authenticity.web;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.web.Officer.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryWriting;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The three verdicts and all that stands in their way. */
@IntegrationTest
class VerdictTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDesk desk;

    @Autowired
    EvidenceSource source;

    Cast cast;
    StoryId story;
    Officer officer;

    @BeforeEach
    void aStoryWaits() {
        cast = newsdesk.cast();
        story = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Ular besar di Mayanau")));
        officer = new Officer(web, people, cast.police());
    }

    private StoryState state() {
        return desk.story(cast.police(), story).standing().state();
    }

    private Finding newest() {
        return desk.story(cast.police(), story).findings().getLast();
    }

    @Test
    void authenticMakesTheStoryReadyAndTiesItsEvidence() throws Exception {
        officer.addNote(story, "Kepala desa membenarkan");
        Seen answer = officer.decide(story, "asli", "Benar terjadi.\nSudah dicek.");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/meja/polres");
        assertThat(officer.open("/meja/polres").page().select("[role=status]").text())
                .contains("asli");
        assertThat(state()).isEqualTo(StoryState.READY);
        assertThat(newest().reason()).isEqualTo("Benar terjadi.\nSudah dicek.");
        assertThat(source.of(story))
                .singleElement()
                .satisfies(piece -> assertThat(piece.findings()).containsExactly(newest().id()));
        assertThat(officer.item(story).page().select(".decided").text()).contains("Asli", "Benar terjadi.");
    }

    @Test
    void evidenceThatIsFilledInGoesWithTheVerdict() throws Exception {
        assertThat(officer.decide(story, "asli", "Benar terjadi", "catatan", "Ditelepon 13.52")
                        .status())
                .isEqualTo(303);
        assertThat(source.of(story)).extracting(Evidence::label).containsExactly("Ditelepon 13.52");
        assertThat(source.of(story).getFirst().findings()).hasSize(1);
    }

    @Test
    void thePublicSeesHowManyPiecesOfWhichKindAndNoMore() throws Exception {
        officer.decide(story, "asli", "Benar terjadi", "catatan", "Nama saksi tidak untuk umum");
        done(publication.publish(cast.editor(), story));
        String html = web.perform(get(path() + "/riwayat"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(html).text())
                .contains("Bukti di balik putusan ini: 1 (0 berkas, 0 tautan, 1 catatan)")
                .doesNotContain("Nama saksi");
    }

    @Test
    void aHoaxIsAskedAboutOnceMore() throws Exception {
        officer.addNote(story, "Foto dari 2024");
        Seen asked = officer.decide(story, "hoaks", "Fotonya lama <b>");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().text()).contains("tidak dapat dibatalkan");
        assertThat(asked.value("alasan")).isEqualTo("Fotonya lama <b>");
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);

        Seen back = officer.decide(story, "hoaks", "Fotonya lama <b>", "kembali", "ya");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.value("alasan")).isEqualTo("Fotonya lama <b>");

        assertThat(officer.decide(story, "hoaks", "Fotonya lama", "yakin", "ya").status())
                .isEqualTo(303);
        assertThat(state()).isEqualTo(StoryState.REFUSED_AS_HOAX);
    }

    @Test
    void aHoaxIsRememberedBesideWhatResemblesIt() throws Exception {
        officer.addNote(story, "Foto dari 2024");
        officer.decide(story, "hoaks", "Fotonya lama", "yakin", "ya");
        String title = desk.story(cast.police(), story).title();
        StoryId twin = newsdesk.awaitingAuthenticity(cast, content(title + " lagi"));
        var near = officer.item(twin).page().select(".near li");
        assertThat(near.getFirst().select(".v-hoax").text()).isEqualTo("Hoaks");
        assertThat(near.getFirst().select("a").attr("href")).isEqualTo("/meja/polres/" + story);
        assertThat(desk.similar(cast.editor(), twin, title).getFirst().hoax()).isTrue();
    }

    @Test
    void unprovenNeedsNoEvidenceAndGoesBackToTheEditors() throws Exception {
        assertThat(officer.decide(story, "belum-terbukti", "Saksi belum ditemui")
                        .status())
                .isEqualTo(303);
        assertThat(state()).isEqualTo(StoryState.IN_REVIEW);
    }

    @Test
    void evidenceOfAnEarlierFindingStaysAndLiesBehindTheNextToo() throws Exception {
        officer.addNote(story, "Saksi pertama");
        officer.decide(story, "belum-terbukti", "Saksi kedua belum ditemui");
        done(decisions.claim(cast.editor(), story));
        done(decisions.findFit(cast.editor(), story, newsdesk.everyCheck()));
        String piece = source.of(story).getFirst().id().toString();
        assertThat(officer.send("/meja/polres/" + story + "/bukti/" + piece + "/tarik", null, "alasan", "Salah")
                        .status())
                .isEqualTo(409);
        assertThat(officer.decide(story, "asli", "Saksi kedua sama").status()).isEqualTo(303);
        assertThat(source.of(story).getFirst().findings()).hasSize(2);
    }

    @Test
    void withoutReasonVerdictOrEvidenceNothingIsDecided() throws Exception {
        Seen noReason = officer.decide(story, "asli", "  ", "catatan", "Ditelepon");
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.problem("alasan")).contains("satu kalimat pun cukup");
        assertThat(source.of(story)).hasSize(1);

        story = newsdesk.awaitingAuthenticity(cast, content("Tanpa bukti"));
        for (String verdict : new String[] {"asli", "hoaks"}) {
            Seen noEvidence = officer.decide(story, verdict, "Alasan yang panjang");
            assertThat(noEvidence.status()).isEqualTo(422);
            assertThat(noEvidence.problem("bukti")).contains("paling sedikit satu bukti");
            assertThat(noEvidence.value("alasan")).isEqualTo("Alasan yang panjang");
        }
        Seen nonsense = officer.decide(story, "benar sekali", "Alasan");
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.problem("putusan")).contains("Pilih salah satu");
        Seen tooLong = officer.decide(story, "belum-terbukti", "x".repeat(2001));
        assertThat(tooLong.problem("alasan")).contains("2.000");
        assertThat(tooLong.value("alasan")).hasSize(2001);
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void aVerdictOnATextThatWasChangedSinceDoesNotCount() throws Exception {
        officer.addNote(story, "Ditelepon");
        String seen = officer.item(story).value("sidik");
        done(publication.rework(cast.editor(), story));
        assertThat(writing.save(cast.editor(), story, 1, content("Judul yang lain sama sekali")))
                .isInstanceOf(SaveResult.Saved.class);
        done(decisions.findFit(cast.editor(), story, newsdesk.everyCheck()));
        for (String verdict : new String[] {"asli", "hoaks"}) {
            Seen stale = officer.send(
                    story, "keaslian", "sidik", seen, "putusan", verdict, "alasan", "Benar", "yakin", "ya");
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.page().select("[role=alert]").text()).contains("sudah berubah sejak Anda membukanya");
            assertThat(stale.page().select("h1").text()).isEqualTo("Judul yang lain sama sekali");
            assertThat(stale.value("alasan")).isEqualTo("Benar");
        }
        assertThat(officer.send(story, "keaslian", "sidik", seen, "putusan", "hoaks", "alasan", "Benar")
                        .status())
                .isEqualTo(409);
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
        assertThat(source.of(story).getFirst().findings()).isEmpty();
    }

    @Test
    void aStoryThatSomebodyElseDecidedIsNotDecidedTwice() throws Exception {
        officer.addNote(story, "Ditelepon");
        String seen = officer.item(story).value("sidik");
        officer.decide(story, "asli", "Benar");
        Actor colleague = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        Seen late = new Officer(web, people, colleague)
                .send(story, "keaslian", "sidik", seen, "putusan", "belum-terbukti", "alasan", "Ragu");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("sudah berubah");
        assertThat(late.value("alasan")).isEqualTo("Ragu");
        assertThat(state()).isEqualTo(StoryState.READY);
    }

    @Test
    void whoFoundItFitCannotFindItAuthentic() throws Exception {
        Actor both = people.alsoIn(
                cast.editor(), people.office(OfficeKind.POLICE, "63.11").id(), Role.AUTHENTICATOR);
        var twoHats = new Officer(web, people, both);
        assertThat(twoHats.item(story).page().select(".vbtn")).isEmpty();
        assertThat(twoHats.item(story).page().select("#putusan").text()).contains("Minta orang lain");
        twoHats.addNote(story, "Saya sendiri yang lihat");
        Seen refused = twoHats.decide(story, "asli", "Saya yakin");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains("kunci yang lain");
        assertThat(refused.value("alasan")).isEqualTo("Saya yakin");
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void editorsAndPoliceOfOtherRegionsCannotDecide() throws Exception {
        String seen = officer.item(story).value("sidik");
        officer.addNote(story, "Ditelepon");
        for (Actor other : new Actor[] {
            cast.editor(),
            cast.chief(),
            cast.contributor(),
            people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR),
            people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR)
        }) {
            var person = new Officer(web, people, other);
            assertThat(person.item(story).status()).isEqualTo(404);
            assertThat(person.send(story, "keaslian", "sidik", seen, "putusan", "asli", "alasan", "Benar")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void whoAlsoWritesForAnOfficeSeesOnlyWhatThePoliceWereAsked() throws Exception {
        Actor both = people.alsoIn(
                cast.police(), cast.contributor().grants().getFirst().office(), Role.CONTRIBUTOR);
        StoryId unasked = newsdesk.claimed(cast, content("Belum diminta"));
        assertThat(new Officer(web, people, both).item(unasked).status()).isEqualTo(404);
    }

    @Test
    void aForgedVerdictDoesNothing() throws Exception {
        officer.addNote(story, "Ditelepon");
        var answer = web.perform(post("/meja/polres/" + story + "/keaslian")
                        .param("putusan", "asli")
                        .param("alasan", "Dari situs lain")
                        .with(people.signedIn(cast.police())))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Location")).isEqualTo("/meja/lanjut");
        assertThat(state()).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void anUrgentStoryFoundAuthenticStaysPublicWithoutItsLabel() throws Exception {
        done(publication.publishUrgent(cast.chief(), story, "Jalan tertutup"));
        assertThat(officer.item(story).page().select("[role=note]").text()).contains("Sudah tayang");
        assertThat(officer.item(story).page().select(".vbtn.v-true").text()).contains("label mendesak dilepas");
        String path = path();
        assertThat(label(path)).contains("masih diperiksa");
        officer.decide(story, "asli", "Benar", "catatan", "Dilihat sendiri");
        assertThat(state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(label(path)).isEmpty();
    }

    @Test
    void anUrgentStoryFoundToBeAHoaxIsWithdrawnWithThePolicesReason() throws Exception {
        done(publication.publishUrgent(cast.chief(), story, "Berbahaya"));
        String path = path();
        assertThat(officer.item(story).page().select(".vbtn.v-hoax").text()).contains("Dicabut dari portal");
        officer.decide(story, "hoaks", "Fotonya dari tahun lalu.", "catatan", "Foto lama", "yakin", "ya");
        assertThat(state()).isEqualTo(StoryState.RETRACTED);
        var gone = web.perform(get(path)).andReturn().getResponse();
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("Fotonya dari tahun lalu.");
    }

    @Test
    void anUrgentStoryLeftUnprovenStaysLabelled() throws Exception {
        done(publication.publishUrgent(cast.chief(), story, "Jalan tertutup"));
        officer.decide(story, "belum-terbukti", "Saksi belum ditemui");
        assertThat(state()).isEqualTo(StoryState.IN_REVIEW);
        assertThat(label(path())).contains("masih diperiksa");
    }

    private String path() {
        return Objects.requireNonNull(desk.story(cast.editor(), story).live()).path();
    }

    /** What stands above the story; below it, others may be urgent too. */
    private String label(String path) throws Exception {
        String html = web.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(html).select("article header [role=note]").text();
    }
}
