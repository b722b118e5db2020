package id.mymein.newsroom.desk;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryWriting;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EditorDecisionsTest {

    @Autowired
    DeskVisit desk;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDesk stories;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryConversation conversation;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    private StoryState state(StoryId story) {
        return stories.story(cast.chief(), story).standing().state();
    }

    private String[] everyCheck() {
        List<String> fields = new ArrayList<>();
        newsdesk.everyCheck().forEach(key -> fields.addAll(List.of("check", key)));
        return fields.toArray(String[]::new);
    }

    private static String told(Document page) {
        return page.select(".done").text();
    }

    @Test
    void whoTakesAStoryStaysWithItAndMayPutItBack() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Diambil"));
        Document page = desk.next(cast.editor(), story, "klaim");
        assertThat(page.select("h1").text()).isEqualTo("Diambil");
        assertThat(told(page)).contains("Anda memegang “Diambil”.", "Sekarang: Sedang diperiksa.");
        Document after = desk.next(cast.editor(), story, "lepas");
        assertThat(told(after)).contains("“Diambil” dilepaskan ke antrean.");
        assertThat(state(story)).isEqualTo(StoryState.SUBMITTED);
    }

    @Test
    void aDecisionLeadsToTheNextStoryThatNobodyHasInHands() throws Exception {
        String word = unique("urut").substring(5);
        StoryId first = newsdesk.claimed(cast, content("Pertama " + word));
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        done(decisions.claim(second, newsdesk.submitted(cast, content("Dipegang orang " + word))));
        newsdesk.submitted(cast, content("Berikutnya " + word));
        Document page =
                desk.next(cast.editor(), first, "pengembalian?antrean=baru&kata=" + word, "reason", "Siapa saksinya?");
        assertThat(page.select("h1").text()).isEqualTo("Berikutnya " + word);
        assertThat(told(page)).contains("“Pertama " + word + "” dikembalikan ke pengirim.", "Sekarang: Draf.");
        assertThat(page.select(".done a").attr("href")).startsWith("/meja/berita/" + first);
        assertThat(state(first)).isEqualTo(StoryState.DRAFT);
    }

    @Test
    void afterTheLastOneTheListComesUp() throws Exception {
        String word = unique("akhir").substring(6);
        StoryId only = newsdesk.claimed(cast, content("Satu-satunya " + word));
        Document page = desk.next(
                cast.editor(), only, "penolakan?antrean=baru&kata=" + word, "reason", "Sudah dimuat.", "sure", "1");
        assertThat(page.select(".first-time")).isNotEmpty();
        assertThat(told(page)).contains("ditolak");
        assertThat(state(only)).isEqualTo(StoryState.REJECTED);
    }

    @Test
    void aReasonIsAskedForAtItsFieldAndNothingIsLost() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Tanpa alasan"));
        desk.send(cast.editor(), story, "pengembalian", "reason", " \n ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"e-return-reason\"")));
        Document page = DeskVisit.read(desk.send(cast.editor(), story, "penolakan", "reason", "Sudah <b>dimuat</b>.")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#f-reject-reason").val()).isEqualTo("Sudah <b>dimuat</b>.");
        assertThat(page.select("#e-reject-sure").text()).contains("tidak dapat dibatalkan");
        assertThat(page.select("#a-none, details[open] #f-reject-reason")).hasSize(1);
        String tooLong = "é".repeat(Typed.LONGEST + 1);
        Document again = DeskVisit.read(desk.send(cast.editor(), story, "pengembalian", "reason", tooLong)
                .andExpect(status().isUnprocessableContent()));
        assertThat(again.select("#f-return-reason").val()).isEqualTo(tooLong);
        assertThat(again.select("#e-return-reason").text()).contains("kurangi 1 huruf");
        assertThat(state(story)).isEqualTo(StoryState.IN_REVIEW);
    }

    @Test
    void whatIsRefusedAnswers409AndGivesTheWordsBack() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Diambil alih"));
        done(decisions.claim(cast.chief(), story));
        Document page =
                DeskVisit.read(desk.send(cast.editor(), story, "pengembalian", "reason", "Kata-kata panjang saya")
                        .andExpect(status().isConflict()));
        assertThat(page.select("[role=alert]").text()).contains("sedang dipegang redaktur lain");
        assertThat(page.select("#f-kept").val()).isEqualTo("Kata-kata panjang saya");
        desk.send(cast.editor(), story, "klaim").andExpect(status().isConflict());
        desk.send(cast.editor(), story, "lepas").andExpect(status().isConflict());
        desk.send(cast.editor(), story, "terbit", "sure", "1").andExpect(status().isConflict());
        desk.send(cast.editor(), story, "kelayakan", everyCheck()).andExpect(status().isConflict());
        assertThat(state(story)).isEqualTo(StoryState.IN_REVIEW);
    }

    @Test
    void fitnessAsksForEveryItemAndKeepsTheTicks() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Diperiksa"));
        Document page = DeskVisit.read(desk.send(cast.editor(), story, "kelayakan", "check", "facts")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("[name=check][checked]").eachAttr("value")).containsExactly("facts");
        assertThat(page.select("#e-find_fit-check").text()).contains("Centang dulu semua butir");
        Document after = desk.next(cast.editor(), story, "kelayakan", everyCheck());
        assertThat(told(after)).contains("“Diperiksa” dinyatakan layak.", "Sekarang: Menunggu keaslian.");
        assertThat(state(story)).isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void whoGaveOneKeyIsToldWhyTheOtherIsNotTheirs() throws Exception {
        Actor both = people.alsoIn(cast.editor(), people.officeOf(cast.police()).id(), Role.AUTHENTICATOR);
        StoryId story = newsdesk.ready(
                new Cast(
                        cast.contributor(),
                        people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR),
                        cast.chief(),
                        both),
                content("Dua kunci"));
        desk.next(both, story, "pemeriksaan-ulang");
        Document page = desk.item(both, story);
        assertThat(page.select(".why").text()).contains("sudah memegang kunci yang lain");
        desk.send(both, story, "kelayakan", everyCheck())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Minta orang lain memutuskan")));
    }

    @Test
    void publishingWantsToBeConfirmed() throws Exception {
        StoryId story = newsdesk.ready(cast, content("Siap tayang"));
        desk.send(cast.editor(), story, "terbit")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"e-publish-sure\"")));
        assertThat(state(story)).isEqualTo(StoryState.READY);
        assertThat(told(desk.next(cast.editor(), story, "terbit", "sure", "1"))).contains("“Siap tayang” tayang.");
        assertThat(state(story)).isEqualTo(StoryState.PUBLISHED);
        desk.send(cast.editor(), story, "terbit", "sure", "1").andExpect(status().isConflict());
    }

    @Test
    void aScheduleTakesADayAndATimeAndCanBeCancelled() throws Exception {
        StoryId story = newsdesk.ready(cast, content("Terjadwal"));
        for (String[] wrong : new String[][] {
            {"", "06:00"},
            {"besok", "06:00"},
            {"1900-01-01", "06:00"},
            {"2999-01-01", "06:00"},
            {"+999999999-01-01", "0"}
        }) {
            Document page = DeskVisit.read(desk.send(cast.editor(), story, "jadwal", "day", wrong[0], "time", wrong[1])
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("#e-schedule-day").text()).isNotBlank();
            assertThat(page.select("#f-schedule-day").val()).isEqualTo(wrong[0]);
        }
        String tomorrow =
                desk.item(cast.editor(), story).select("#f-schedule-day").val();
        Document noTime = DeskVisit.read(desk.send(cast.editor(), story, "jadwal", "day", tomorrow, "time", "25.99")
                .andExpect(status().isUnprocessableContent()));
        assertThat(noTime.select("#e-schedule-time").text()).contains("jam terbit");
        desk.next(cast.editor(), story, "jadwal", "day", tomorrow, "time", "6.30");
        Document page = desk.item(cast.editor(), story);
        assertThat(page.select(".now").text()).contains("06.30 WITA");
        assertThat(told(desk.next(cast.editor(), story, "jadwal/batal"))).contains("Jadwal “Terjadwal” dibatalkan.");
        assertThat(state(story)).isEqualTo(StoryState.READY);
    }

    @Test
    void onlyAChiefEditorPublishesUrgently() throws Exception {
        StoryId story = newsdesk.awaitingAuthenticity(cast, content("Mendesak"));
        desk.send(cast.editor(), story, "terbit-mendesak", "reason", "Banjir", "sure", "1")
                .andExpect(status().isConflict());
        desk.send(cast.chief(), story, "terbit-mendesak", "sure", "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"e-publish_urgent-reason\"")));
        assertThat(told(desk.next(cast.chief(), story, "terbit-mendesak", "reason", "Banjir", "sure", "1")))
                .contains("tayang sebagai berita mendesak");
        assertThat(desk.item(cast.editor(), story).select(".head .badge.bad").text())
                .contains("mendesak, sisa 23 jam");
    }

    @Test
    void aPublicStoryIsReworkedCorrectedAndRetracted() throws Exception {
        StoryId story = newsdesk.published(cast, content("Angka keliru"));
        assertThat(told(desk.next(cast.editor(), story, "pemeriksaan-ulang"))).contains("di tangan Anda");
        assertThat(told(desk.next(cast.editor(), story, "pemeriksaan-ulang/batal")))
                .contains("yang tayang tetap");
        assertThat(state(story)).isEqualTo(StoryState.PUBLISHED);

        desk.next(cast.editor(), story, "pemeriksaan-ulang");
        writing.save(cast.editor(), story, 1, content("Angka benar"));
        desk.next(cast.editor(), story, "kelayakan", everyCheck());
        done(decisions.findAuthenticity(
                cast.police(), story, id.mymein.newsroom.StoryEvent.FIND_AUTHENTIC, "Sudah dicek.", 1));
        desk.send(cast.editor(), story, "ralat", "sure", "1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"e-correct-reason\"")));
        assertThat(told(desk.next(cast.editor(), story, "ralat", "reason", "Rp68 juta, bukan Rp86 juta.", "sure", "1")))
                .contains("Ralat “Angka benar” tayang.");

        desk.send(cast.editor(), story, "pencabutan", "reason", "Keliru", "sure", "1")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Peran Anda tidak mencakup")));
        desk.send(cast.chief(), story, "pencabutan", "reason", "Keliru").andExpect(status().isUnprocessableContent());
        assertThat(told(desk.next(cast.chief(), story, "pencabutan", "reason", "Keliru", "sure", "1")))
                .contains("dicabut dari portal");
        assertThat(state(story)).isEqualTo(StoryState.RETRACTED);
    }

    @Test
    void anEditorDoubtsWhatTheRuleLetsPass() throws Exception {
        Cast official = new Cast(
                people.person(OfficeKind.AGENCY, "63.11.08", Role.CONTRIBUTOR),
                cast.editor(),
                cast.chief(),
                cast.police());
        StoryId story = newsdesk.claimed(official, content("Beasiswa dibuka"));
        assertThat(desk.item(cast.editor(), story).select(".fit button").text()).startsWith("Layak, siap terbit");
        assertThat(told(desk.next(cast.editor(), story, "keraguan", "sure", "1")))
                .contains("Polres akan memeriksa");
        Document doubted = desk.item(cast.editor(), story);
        assertThat(doubted.select(".fit button").text()).startsWith("Layak, kirim ke Polres");
        assertThat(doubted.select(".head .badge").text()).contains("diragukan redaksi");
        assertThat(told(desk.next(cast.editor(), story, "keraguan"))).contains("tidak perlu diperiksa Polres");
        assertThat(desk.item(cast.editor(), story).select(".fit button").text()).startsWith("Layak, siap terbit");
        desk.send(cast.chief(), story, "keraguan", "sure", "1").andExpect(status().isConflict());
    }

    @Test
    void aChiefEditorAssignsToSomebodyWhoMayTakeIt() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Titipan"));
        Document choice = desk.item(cast.chief(), story);
        assertThat(choice.select("[name=editor] option").eachAttr("value"))
                .contains(cast.editor().account().toString())
                .doesNotContain(cast.contributor().account().toString());
        assertThat(told(desk.next(
                        cast.chief(),
                        story,
                        "penugasan",
                        "editor",
                        cast.editor().account().toString())))
                .contains("“Titipan” ditugaskan");
        assertThat(desk.item(cast.chief(), story)
                        .select("[name=editor] option[selected]")
                        .text())
                .isEqualTo(cast.editor().name());
        for (String nobody : List.of("bukan-id", cast.contributor().account().toString())) {
            desk.send(cast.chief(), story, "penugasan", "editor", nobody)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"e-assign-editor\"")));
        }
        desk.send(cast.editor(), story, "penugasan", "editor", "").andExpect(status().isConflict());
        assertThat(told(desk.next(cast.chief(), story, "penugasan", "editor", "")))
                .contains("Penugasan “Titipan” dicabut.");
    }

    @Test
    void aQuestionReachesTheSenderOnceAndAnEmptyOneIsNotSent() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Ditanyakan"));
        desk.send(cast.editor(), story, "pesan", "reason", "  ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"e-ask-message\"")));
        String tooLong = "x".repeat(StoryConversation.LONGEST + 1);
        Document again = DeskVisit.read(desk.send(cast.editor(), story, "pesan", "reason", tooLong)
                .andExpect(status().isUnprocessableContent()));
        assertThat(again.select("#f-ask-message").val()).isEqualTo(tooLong);
        Document page = desk.next(cast.editor(), story, "pesan", "reason", "Berapa <i>biayanya</i>?");
        assertThat(page.select(".talk .said").text()).contains("Anda", "Berapa <i>biayanya</i>?");
        assertThat(conversation.of(cast.contributor(), story))
                .extracting(StoryMessage::text)
                .containsExactly("Berapa <i>biayanya</i>?");
    }

    @Test
    void aForgedFormIsShownToItsSenderAndDoesNothingByItself() throws Exception {
        StoryId story = newsdesk.ready(cast, content("Palsu"));
        for (Act act : Act.values()) {
            desk.forged(cast.chief(), story, act.slug()).andExpect(redirectedUrl("/meja/lanjut"));
        }
        assertThat(state(story)).isEqualTo(StoryState.READY);
    }

    @Test
    void noFormIsSentToAStoryThatIsNotThere() throws Exception {
        var nowhere = new StoryId(java.util.UUID.randomUUID());
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR, Role.CHIEF_EDITOR);
        StoryId theirs = newsdesk.ready(cast, content("Milik kabupaten lain"));
        for (Act act : Act.values()) {
            desk.send(cast.chief(), nowhere, act.slug(), "reason", "x", "sure", "1")
                    .andExpect(status().isNotFound());
            desk.send(elsewhere, theirs, act.slug(), "reason", "x", "sure", "1").andExpect(status().isNotFound());
        }
        assertThat(state(theirs)).isEqualTo(StoryState.READY);
    }
}
