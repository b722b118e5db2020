package id.mymein.newsroom;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.platform.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StoryLifeTest {

    @Autowired
    Newsdesk desk;

    @Autowired
    People people;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void peopleForEachRole() {
        cast = desk.cast();
    }

    @Test
    void goesFromTheVillageToThePublicThroughFourPeople() {
        StoryId id = desk.published(cast, content("Jembatan gantung dibuka lagi"));

        LiveRelease live = releases.live(id).orElseThrow();
        assertThat(live.number()).isEqualTo(1);
        assertThat(live.path()).matches("/berita/\\d{4}/\\d{2}/jembatan-gantung-dibuka-lagi(-\\d+)?");
        assertThat(live.urgentUntil()).isNull();
        assertThat(jdbc.sql("select event from story_step where story_id = :id order by id")
                        .param("id", id.value())
                        .query((row, n) -> row.getString("event"))
                        .list())
                .containsExactly("START", "SUBMIT", "CLAIM", "FIND_FIT", "FIND_AUTHENTIC", "PUBLISH");
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", "story:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void sendingTwiceGivesOneStory() {
        UUID submission = UUID.randomUUID();
        var office = cast.contributor().grants().getFirst().office();
        StoryId first = writing.start(cast.contributor(), office, submission);
        assertThat(writing.start(cast.contributor(), office, submission)).isEqualTo(first);
    }

    @Test
    void anothersSubmissionIdGivesNothingAway() {
        UUID submission = UUID.randomUUID();
        writing.start(cast.contributor(), cast.contributor().grants().getFirst().office(), submission);
        Actor other = people.person(OfficeKind.KIM_GROUP, "63.11.08.2001", Role.CONTRIBUTOR);
        assertThatThrownBy(() -> writing.start(other, other.grants().getFirst().office(), submission))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSiblingVillageSeesNothing() {
        StoryId id = desk.submitted(cast, content("Rahasia desa tetangga"));
        Actor sibling = people.person(OfficeKind.KIM_GROUP, "63.11.08.2001", Role.CONTRIBUTOR, Role.EDITOR);
        assertThatThrownBy(() -> writing.submit(sibling, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.claim(sibling, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.current(sibling, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEditorDoesNotSeeADraftThatWasNeverSent() {
        StoryId id = desk.draft(cast, content("Masih ditulis"));
        assertThatThrownBy(() -> decisions.current(cast.editor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void policeSeeOnlyWhatWasSentToThem() {
        StoryId id = desk.claimed(cast, content("Belum untuk polisi"));
        assertThatThrownBy(() -> decisions.current(cast.police(), id)).isInstanceOf(NotFound.class);
        done(decisions.findFit(cast.editor(), id, desk.everyCheck()));
        assertThat(decisions.current(cast.police(), id).content().title()).isEqualTo("Belum untuk polisi");
    }

    @Test
    void nobodyGivesBothKeysWhateverRolesTheyHold() {
        Actor both = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR, Role.AUTHENTICATOR);
        StoryId id = desk.submitted(cast, content("Dua kunci"));
        done(decisions.claim(both, id));
        done(decisions.findFit(both, id, desk.everyCheck()));
        assertThat(decisions.findAuthenticity(both, id, StoryEvent.FIND_AUTHENTIC, "Benar", 1))
                .isEqualTo(new Outcome.Refused(Refusal.SAME_PERSON_HOLDS_OTHER_KEY));
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void oneChangedCharacterTakesAReadyStoryBackToReview() {
        StoryId id = desk.ready(cast, content("Sudah siap"));
        assertThat(writing.save(cast.editor(), id, 1, content("Sudah siap!"))).isEqualTo(new SaveResult.Saved(2));
        assertThat(publication.publish(cast.editor(), id)).isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THIS_STATE));
        done(decisions.findFit(cast.editor(), id, desk.everyCheck()));
        assertThat(publication.publish(cast.editor(), id)).isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THIS_STATE));
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void aStaleFindingPublishesNothingEvenWhereTheStateWasForced() {
        StoryId id = desk.ready(cast, content("Dipaksa"));
        jdbc.sql("""
                insert into revision select story_id, 2, author_id, created_at, 'save', 'x',
                    jsonb_set(content, '{title}', '"Dipaksa."'), repeat('0', 64) from revision where story_id = :id""").param("id", id.value()).update();
        jdbc.sql("update story set revision_number = 2 where id = :id")
                .param("id", id.value())
                .update();
        assertThat(publication.publish(cast.editor(), id)).isEqualTo(new Outcome.Refused(Refusal.FINDING_STALE));
    }

    @Test
    void aPublishedStoryCanBeWorkedOnWhileItsReleaseStays() {
        StoryId id = desk.published(cast, content("Imunisasi pukul 10"));
        String path = releases.live(id).orElseThrow().path();
        assertThat(writing.save(cast.editor(), id, 1, content("Imunisasi pukul 8")))
                .isEqualTo(new SaveResult.Saved(2));
        assertThat(releases.live(id).orElseThrow().revision()).isEqualTo(1);

        done(decisions.findFit(cast.editor(), id, desk.everyCheck()));
        done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_AUTHENTIC, "Bidan membenarkan", 2));
        assertThat(publication.publish(cast.editor(), id)).isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THIS_STATE));
        assertThat(publication.correct(cast.editor(), id, " "))
                .isEqualTo(new Outcome.Refused(Refusal.CORRECTION_MISSING));
        done(publication.correct(cast.editor(), id, "Jamnya salah: pukul 8, bukan 10."));

        LiveRelease corrected = releases.live(id).orElseThrow();
        assertThat(corrected.number()).isEqualTo(2);
        assertThat(corrected.path()).isNotEqualTo(path);
        assertThat(jdbc.sql("select count(*) from story_address where story_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theSameHeadlineNeverSharesAnAddress() {
        StoryId one = desk.published(cast, content("Judul kembar di dua desa"));
        StoryId two = desk.published(cast, content("Judul kembar di dua desa"));
        assertThat(releases.live(one).orElseThrow().path())
                .isNotEqualTo(releases.live(two).orElseThrow().path());
    }

    @Test
    void anUrgentStoryIsLabelledUntilThePoliceAnswer() {
        StoryId id = desk.awaitingAuthenticity(cast, content("Pohon tumbang menutup jalan"));
        assertThat(publication.publishUrgent(cast.editor(), id, "Jalan tertutup"))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        done(publication.publishUrgent(cast.chief(), id, "Jalan tertutup"));
        assertThat(releases.live(id).orElseThrow().urgentUntil()).isNotNull();

        assertThat(done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_AUTHENTIC, "Dilihat sendiri", 1)))
                .isEqualTo(StoryState.PUBLISHED);
        assertThat(releases.live(id).orElseThrow().urgentUntil()).isNull();
    }

    @Test
    void anUrgentStoryFoundToBeAHoaxIsWithdrawn() {
        StoryId id = desk.awaitingAuthenticity(cast, content("Buaya masuk pasar"));
        done(publication.publishUrgent(cast.chief(), id, "Berbahaya"));
        assertThat(done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_HOAX, "Foto lama", 1)))
                .isEqualTo(StoryState.RETRACTED);
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void officialAnnouncementsNeedOneKeyUnlessAnEditorDoubts() {
        Actor agency = people.person(OfficeKind.AGENCY, "63.11", Role.CONTRIBUTOR);
        Cast official = new Cast(agency, cast.editor(), cast.chief(), cast.police());
        StoryId plain = desk.claimed(official, content("Beasiswa dibuka"));
        assertThat(done(decisions.findFit(cast.editor(), plain, desk.everyCheck())))
                .isEqualTo(StoryState.READY);

        StoryId doubted = desk.claimed(official, content("Beasiswa diragukan"));
        done(decisions.doubt(cast.editor(), doubted, true));
        assertThat(done(decisions.findFit(cast.editor(), doubted, desk.everyCheck())))
                .isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void takingOverSavesTheOthersWorkAsARevision() {
        StoryId id = desk.claimed(cast, content("Isi dari desa"));
        assertThat(writing.keep(cast.editor(), id, 1, content("Isi yang sedang disunting")))
                .isTrue();
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(decisions.claim(second, id)).isEqualTo(new Outcome.Refused(Refusal.HELD_BY_ANOTHER));

        jdbc.sql("update story set claimed_until = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        done(decisions.claim(second, id));
        Revision saved = decisions.current(second, id);
        assertThat(saved.content().title()).isEqualTo("Isi yang sedang disunting");
        assertThat(saved.author()).isEqualTo(cast.editor().account());
        assertThat(saved.occasion()).isEqualTo("takeover");
    }

    @Test
    void aChiefEditorMayOverrideALock() {
        StoryId id = desk.claimed(cast, content("Terkunci"));
        done(decisions.claim(cast.chief(), id));
        assertThat(decisions.returnToAuthor(cast.editor(), id, "Kurang foto"))
                .isEqualTo(new Outcome.Refused(Refusal.HELD_BY_ANOTHER));
    }

    @Test
    void twoPeopleSavingTheSameStoryLoseNothing() {
        StoryId id = desk.draft(cast, content("Versi satu"));
        Actor colleague = people.person(cast.contributor().grants().getFirst().office(), Role.CONTRIBUTOR);
        assertThat(writing.save(colleague, id, 1, content("Versi rekan"))).isEqualTo(new SaveResult.Saved(2));
        SaveResult mine = writing.save(cast.contributor(), id, 1, content("Versi saya"));
        assertThat(mine)
                .isInstanceOfSatisfying(
                        SaveResult.Conflict.class,
                        conflict ->
                                assertThat(conflict.theirs().content().title()).isEqualTo("Versi rekan"));
    }

    @Test
    void twoEditorsDecidingAtOnceGiveOneDecision() throws Exception {
        StoryId id = desk.ready(cast, content("Terbit sekali"));
        try (var both = Executors.newFixedThreadPool(4)) {
            var outcomes =
                    both.invokeAll(java.util.Collections.nCopies(8, () -> publication.publish(cast.editor(), id)));
            long done = 0;
            for (var outcome : outcomes) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(releases.live(id).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aScheduledStoryIsPublishedByTheClockExactlyOnce() {
        StoryId id = desk.ready(cast, content("Terbit terjadwal"));
        assertThat(publication.schedule(cast.editor(), id, Instant.now().minusSeconds(1)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THE_FUTURE));
        done(publication.schedule(cast.editor(), id, Instant.now().plusMillis(1500)));
        publication.publishDue(id);
        assertThat(releases.live(id)).as("not before its time").isEmpty();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> releases.live(id).isPresent());
        publication.publishDue(id);
        assertThat(releases.live(id).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aScheduleTakenBackDoesNotFire() {
        StoryId id = desk.ready(cast, content("Batal terbit"));
        done(publication.schedule(cast.editor(), id, Instant.now().plusSeconds(3600)));
        assertThat(done(publication.unschedule(cast.editor(), id))).isEqualTo(StoryState.READY);
        publication.publishDue(id);
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void onlyAChiefEditorRetractsAndOnlyWithAReason() {
        StoryId id = desk.published(cast, content("Akan dicabut"));
        assertThat(publication.retract(cast.editor(), id, "Salah")).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(publication.retract(cast.chief(), id, "")).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        assertThat(done(publication.retract(cast.chief(), id, "Fotonya bukan dari sini.")))
                .isEqualTo(StoryState.RETRACTED);
        assertThat(releases.live(id)).isEmpty();
    }

    @Test
    void anIncompleteStoryCannotBeSentButIsKept() {
        StoryId id = desk.draft(cast, Content.empty());
        assertThat(writing.submit(cast.contributor(), id)).isEqualTo(new Outcome.Refused(Refusal.CONTENT_INCOMPLETE));
    }

    @Test
    void whatIsTooLongIsRefusedBeforeAnythingIsWritten() {
        StoryId id = desk.draft(cast, content("Pendek"));
        SaveResult result = writing.save(cast.contributor(), id, 1, content("p".repeat(111)));
        assertThat(result)
                .isInstanceOfSatisfying(
                        SaveResult.Invalid.class,
                        invalid -> assertThat(invalid.errors().has("title")).isTrue());
        assertThat(decisions.current(cast.contributor(), id).number()).isEqualTo(1);
    }

    @Test
    void aPhotoOfAnotherOfficeIsRefused() {
        StoryId id = desk.draft(cast, content("Foto orang lain"));
        Content stolen = new Content(
                "Foto orang lain",
                "",
                "<p>x</p>",
                "",
                "",
                "",
                "",
                "",
                List.of(new PhotoUse(UUID.randomUUID(), "k", "", "")));
        assertThat(writing.save(cast.contributor(), id, 1, stolen)).isInstanceOf(SaveResult.Invalid.class);
    }

    @Test
    void theChecklistMustBeComplete() {
        StoryId id = desk.claimed(cast, content("Belum lengkap"));
        assertThat(decisions.findFit(cast.editor(), id, Set.of("facts")))
                .isEqualTo(new Outcome.Refused(Refusal.CHECKLIST_INCOMPLETE));
    }

    @Test
    void theApplicationCannotRewriteHistory() {
        StoryId id = desk.published(cast, content("Tetap begini"));
        for (String table : List.of("revision", "finding", "release", "story_step", "audit_entry")) {
            String key = table.equals("audit_entry") ? "subject = 'story:" + id + "'" : "story_id = '" + id + "'";
            assertThatThrownBy(() ->
                            jdbc.sql("delete from " + table + " where " + key).update())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
