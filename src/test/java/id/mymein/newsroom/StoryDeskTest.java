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
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StoryDeskTest {

    @Autowired
    Newsdesk desk;

    @Autowired
    StoryDesk reads;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryWriting writing;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private String word;

    @BeforeEach
    void peopleForEachRole() {
        cast = desk.cast();
        word = "kata" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<StoryId> ids(DeskQueue queue, QueueFilter filter) {
        return ids(cast.editor(), queue, filter);
    }

    private List<StoryId> ids(Actor actor, DeskQueue queue, QueueFilter filter) {
        return reads.queue(actor, queue, filter, 0).items().stream()
                .map(QueueItem::id)
                .toList();
    }

    private QueueFilter words(String words) {
        return new QueueFilter(null, "", null, words);
    }

    @Test
    void eachStoryLiesInTheQueueOfItsState() {
        StoryId fresh = desk.submitted(cast, content("Baru " + word));
        StoryId held = desk.claimed(cast, content("Dipegang " + word));
        StoryId asked = desk.awaitingAuthenticity(cast, content("Di Polres " + word));
        StoryId ready = desk.ready(cast, content("Siap " + word));
        StoryId live = desk.published(cast, content("Tayang " + word));
        StoryId returned = desk.claimed(cast, content("Kembali " + word));
        done(decisions.returnToAuthor(cast.editor(), returned, "Kurang jelas"));
        desk.draft(cast, content("Belum dikirim " + word));

        assertThat(ids(DeskQueue.NEW, words(word))).containsExactly(fresh, held);
        assertThat(ids(DeskQueue.MINE, words(word))).containsExactly(held);
        assertThat(ids(DeskQueue.POLICE, words(word))).containsExactly(asked);
        assertThat(ids(DeskQueue.READY, words(word))).containsExactly(ready);
        assertThat(ids(DeskQueue.PUBLISHED, words(word))).containsExactly(live);
        assertThat(ids(DeskQueue.RETURNED, words(word))).containsExactly(returned);
    }

    @Test
    void anEditorOfAnotherRegionFindsNothingOfIt() {
        StoryId id = desk.submitted(cast, content("Sini saja " + word));
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR, Role.CHIEF_EDITOR);
        assertThat(ids(elsewhere, DeskQueue.NEW, words(word))).isEmpty();
        assertThat(reads.counts(elsewhere).of(DeskQueue.NEW)).isEqualTo(new QueueCount(0, null));
        assertThat(reads.pulses(elsewhere, List.of(id))).isEmpty();
        assertThat(reads.similar(elsewhere, new StoryId(UUID.randomUUID()), "Sini saja " + word))
                .isEmpty();
        assertThatThrownBy(() -> reads.story(elsewhere, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aQueueIsNarrowedByPlaceCategorySenderAndWords() {
        StoryId id = desk.submitted(cast, content("Jalan baru " + word));
        StoryView story = reads.story(cast.editor(), id);
        var place = new RegionCode(story.content().region());
        var sender = story.office().id();
        assertThat(ids(DeskQueue.NEW, new QueueFilter(place, story.content().category(), sender, "jalan " + word)))
                .containsExactly(id);
        assertThat(ids(DeskQueue.NEW, new QueueFilter(new RegionCode("63.11.99"), "", null, word)))
                .isEmpty();
        assertThat(ids(DeskQueue.NEW, new QueueFilter(null, "olahraga", null, word)))
                .isEmpty();
        assertThat(ids(DeskQueue.NEW, words(word + " 100%"))).isEmpty();
        assertThat(ids(DeskQueue.NEW, words(story.office().name()))).containsExactly(id);
    }

    @Test
    void whatIsAskedOfAnEditorIsInThatEditorsOwnQueue() {
        StoryId id = desk.submitted(cast, content("Titipan " + word));
        done(decisions.assign(cast.chief(), id, cast.editor().account()));
        assertThat(ids(DeskQueue.MINE, words(word))).containsExactly(id);
        assertThat(reads.counts(cast.editor()).of(DeskQueue.MINE).number()).isEqualTo(1);
    }

    @Test
    void puttingAStoryBackDoesNotMakeItYounger() {
        StoryId id = desk.submitted(cast, content("Lama menunggu " + word));
        jdbc.sql("update story set state_since = now() where id = :id")
                .param("id", id.value())
                .update();
        var since = reads.queue(cast.editor(), DeskQueue.NEW, words(word), 0)
                .items()
                .getFirst()
                .since();
        done(decisions.claim(cast.editor(), id));
        done(decisions.unclaim(cast.editor(), id));
        assertThat(reads.queue(cast.editor(), DeskQueue.NEW, words(word), 0)
                        .items()
                        .getFirst()
                        .since())
                .isEqualTo(since);
    }

    @Test
    void policeListWhatWaitsForThemAndWhatTheyDecided() {
        StoryId waiting = desk.awaitingAuthenticity(cast, content("Menunggu " + word));
        StoryId decided = desk.ready(cast, content("Diputus " + word));
        StoryId unasked = desk.claimed(cast, content("Belum " + word));
        assertThat(reads.awaitingAuthenticity(cast.police()))
                .extracting(QueueItem::id)
                .contains(waiting)
                .doesNotContain(decided, unasked);
        assertThat(reads.authenticityDecided(cast.police()))
                .extracting(QueueItem::id)
                .contains(decided)
                .doesNotContain(waiting, unasked);
        assertThat(reads.awaitingAuthenticity(cast.editor())).isEmpty();
    }

    @Test
    void oneStoryIsShownWholeWithNames() {
        StoryId id = desk.awaitingAuthenticity(cast, content("Utuh " + word));
        StoryView story = reads.story(cast.police(), id);
        assertThat(story.title()).isEqualTo("Utuh " + word);
        assertThat(story.names().of(story.author()))
                .isEqualTo(cast.contributor().name());
        assertThat(story.findings()).hasSize(1);
        assertThat(story.names().of(story.findings().getFirst().account()))
                .isEqualTo(cast.editor().name());
        assertThat(story.trail())
                .extracting(TrailStep::event)
                .containsExactly(StoryEvent.START, StoryEvent.SUBMIT, StoryEvent.CLAIM, StoryEvent.FIND_FIT);
        assertThat(story.standing().needsPolice()).isTrue();
        assertThat(story.standing().fit()).isTrue();
        assertThat(story.standing().authentic()).isFalse();
    }

    @Test
    void aStorySaysWhatMayBeDoneWithItAndWhyNot() {
        StoryId id = desk.claimed(cast, content("Boleh apa " + word));
        StoryView mine = reads.story(cast.editor(), id);
        assertThat(mine.steps().open(StoryEvent.FIND_FIT)).isTrue();
        assertThat(mine.steps().why(StoryEvent.PUBLISH)).isEqualTo(Refusal.NOT_IN_THIS_STATE);
        assertThat(mine.hands().heldBy(cast.editor().account())).isTrue();

        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        StoryView anothers = reads.story(second, id);
        assertThat(anothers.steps().why(StoryEvent.FIND_FIT)).isEqualTo(Refusal.HELD_BY_ANOTHER);
        assertThat(anothers.steps().open(StoryEvent.CLAIM)).isFalse();
        assertThat(reads.story(cast.chief(), id).steps().open(StoryEvent.CLAIM)).isTrue();
    }

    @Test
    void similarTitlesAreFoundAmongPublicAndQueuedStories() {
        StoryId id = desk.submitted(cast, content("Jembatan " + word + " dibuka kembali"));
        StoryId twin = desk.submitted(cast, content("Jembatan " + word + " dibuka lagi"));
        assertThat(reads.similar(cast.editor(), id, "Jembatan " + word + " dibuka kembali"))
                .first()
                .extracting(SimilarStory::id)
                .isEqualTo(twin);
    }
}
