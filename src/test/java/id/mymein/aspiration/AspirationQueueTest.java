package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.AspirationQueue.Row;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.clock.DeadlineState;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies in whose piles, in which order, and what words find there. */
@IntegrationTest
class AspirationQueueTest {

    @Autowired
    Residents residents;

    @Autowired
    People people;

    @Autowired
    AspirationQueue queue;

    @Autowired
    AspirationDesk desk;

    @Autowired
    Answering answering;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Merging merging;

    @Autowired
    SimilarCases similar;

    @Autowired
    SpamDesk spam;

    private Cast cast;

    /** A word that no other test's aspirations have. */
    private String word = "";

    @BeforeEach
    void people() {
        cast = residents.cast();
        word = "kata" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Sent sent(String body) {
        return residents.send(Residents.sending(body + " " + word));
    }

    private List<AspirationId> found(Actor actor, CasePile pile, CaseFilter filter) {
        return queue.list(actor, pile, filter, 0).rows().stream()
                .map(row -> row.aspiration().id())
                .toList();
    }

    private CaseFilter words(String words) {
        return new CaseFilter(words, null, "", "", null, false);
    }

    private List<AspirationId> found(Actor actor, CasePile pile) {
        return found(actor, pile, words(word));
    }

    @Test
    void eachFindsWhatWaitsForHimAndNobodyElseDoes() {
        Sent fresh = sent("Lampu jalan mati di tikungan.");
        assertThat(found(cast.verifier(), CasePile.VERIFY)).containsExactly(fresh.id());
        assertThat(found(cast.far(), CasePile.ALL)).isEmpty();
        assertThat(found(cast.worker(), CasePile.ALL)).isEmpty();

        residents.dispose(cast, fresh, cast.office());

        assertThat(found(cast.verifier(), CasePile.VERIFY)).isEmpty();
        assertThat(found(cast.verifier(), CasePile.UNDERWAY)).containsExactly(fresh.id());
        assertThat(found(cast.worker(), CasePile.TAKE)).containsExactly(fresh.id());
        assertThat(found(cast.other(), CasePile.ALL)).isEmpty();

        Residents.done(dispositions.take(cast.worker(), fresh.id(), residents.version(fresh)));
        assertThat(found(cast.worker(), CasePile.TAKE)).isEmpty();
        assertThat(found(cast.worker(), CasePile.WORK)).containsExactly(fresh.id());

        Residents.done(answering.ask(cast.worker(), fresh.id(), residents.version(fresh), "Tikungan yang mana?"));
        assertThat(found(cast.worker(), CasePile.WORK)).isEmpty();
        assertThat(found(cast.worker(), CasePile.ASKED)).containsExactly(fresh.id());
        Row row =
                queue.list(cast.worker(), CasePile.ASKED, words(word), 0).rows().getFirst();
        assertThat(row.deadline()).isNotNull();
        assertThat(row.deadline().rule().step().name()).isEqualTo("REPLY");
    }

    @Test
    void leadersFindWhatIsNotSecret() {
        Sent open = sent("Jalan berlubang.");
        Sent secret = residents.send(
                Residents.sending("Ada pungutan liar di kantor. " + word, Visibility.SECRET, "Budi Rahasia"));

        assertThat(found(cast.leader(), CasePile.ALL)).containsExactly(open.id());
        assertThat(found(cast.verifier(), CasePile.ALL)).contains(secret.id());
        assertThat(desk.steps(cast.leader(), open.id())).isEmpty();
        assertThatThrownBy(() -> desk.steps(cast.leader(), secret.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void wordsFindTextsAndNumbersAndNeverTheSender() {
        String name = "Nama" + UUID.randomUUID().toString().substring(0, 8);
        Sent sent = residents.send(Residents.sending("Jembatan gantung miring.", Visibility.PUBLIC, name));

        assertThat(found(cast.verifier(), CasePile.ALL, words("#" + sent.number() + " jembatan GANTUNG")))
                .containsExactly(sent.id());
        assertThat(found(cast.verifier(), CasePile.ALL, words(name))).isEmpty();
        assertThat(found(cast.verifier(), CasePile.ALL, words("siti@contoh.test")))
                .isEmpty();
        assertThat(found(cast.verifier(), CasePile.ALL, words("%" + word))).isEmpty();
    }

    @Test
    void whatIsDueFirstLiesOnTopAndLateOnesCanBeAskedFor() {
        Sent later = sent("Yang kemudian.");
        Sent first = sent("Yang lebih dulu.");
        residents.earlier(first.id(), 40);
        residents.recount(first.id());

        assertThat(found(cast.verifier(), CasePile.VERIFY)).containsExactly(first.id(), later.id());
        assertThat(found(cast.verifier(), CasePile.VERIFY, new CaseFilter(word, null, "", "", null, true)))
                .containsExactly(first.id());
        assertThat(queue.list(cast.verifier(), CasePile.VERIFY, words(word), 0)
                        .rows()
                        .getFirst()
                        .deadline())
                .isNotNull()
                .extracting(Deadline::state)
                .isEqualTo(DeadlineState.LATE);
        assertThat(queue.counts(cast.verifier()))
                .hasEntrySatisfying(
                        CasePile.VERIFY, count -> assertThat(count.late()).isPositive());
    }

    @Test
    void kindsCategoriesPlacesAndOfficesNarrow() {
        Sent sent = sent("Jalan berlubang.");
        residents.dispose(cast, sent, cast.office());
        var here = new CaseFilter(word, AspirationKind.COMPLAINT, "infrastruktur", "63.11.08", cast.office(), false);
        assertThat(found(cast.verifier(), CasePile.ALL, here)).containsExactly(sent.id());
        for (CaseFilter elsewhere : List.of(
                new CaseFilter(word, AspirationKind.INFORMATION, "", "", null, false),
                new CaseFilter(word, null, "kesehatan", "", null, false),
                new CaseFilter(word, null, "", "63.11.01", null, false),
                new CaseFilter(word, null, "", "", cast.otherOffice(), false))) {
            assertThat(found(cast.verifier(), CasePile.ALL, elsewhere)).isEmpty();
        }
    }

    @Test
    void aLongPileHasPages() {
        for (int n = 0; n <= AspirationQueue.SIZE; n++) {
            sent("Laporan ke " + n);
        }
        assertThat(queue.list(cast.verifier(), CasePile.VERIFY, words(word), 0).more())
                .isTrue();
        assertThat(queue.list(cast.verifier(), CasePile.VERIFY, words(word), 0).rows())
                .hasSize(AspirationQueue.SIZE);
        assertThat(queue.list(cast.verifier(), CasePile.VERIFY, words(word), 1).rows())
                .hasSize(1);
        assertThat(queue.list(cast.verifier(), CasePile.VERIFY, words(word), 900)
                        .rows())
                .isEmpty();
    }

    @Test
    void theNumberOfTheMenuIsWhatWaitsForThatPerson() {
        assertThat(queue.waiting(cast.worker())).isZero();
        Sent sent = residents.disposed(cast);
        assertThat(queue.waiting(cast.worker())).isEqualTo(1);
        Residents.done(dispositions.take(cast.worker(), sent.id(), residents.version(sent)));
        assertThat(queue.waiting(cast.worker())).isEqualTo(1);
        Residents.done(answering.ask(cast.worker(), sent.id(), residents.version(sent), "Di mana tepatnya?"));
        assertThat(queue.waiting(cast.worker())).isZero();
        assertThat(queue.waiting(cast.leader())).isZero();
    }

    @Test
    void theStepsAreThoseOfTheTable() {
        Sent sent = sent("Jalan berlubang.");
        assertThat(desk.steps(cast.verifier(), sent.id()))
                .isEqualTo(Set.of(
                        AspirationEvent.VERIFY,
                        AspirationEvent.REFUSE,
                        AspirationEvent.ASK,
                        AspirationEvent.MERGE,
                        AspirationEvent.SPLIT,
                        AspirationEvent.ESCALATE));
        residents.dispose(cast, sent, cast.office());
        assertThat(desk.steps(cast.worker(), sent.id()))
                .isEqualTo(Set.of(
                        AspirationEvent.TAKE,
                        AspirationEvent.TRANSFER,
                        AspirationEvent.RETURN,
                        AspirationEvent.ASK,
                        AspirationEvent.PROGRESS,
                        AspirationEvent.ANSWER));
        assertThat(desk.steps(cast.verifier(), sent.id()))
                .contains(AspirationEvent.DISPOSE, AspirationEvent.TRANSFER, AspirationEvent.CLASSIFY)
                .doesNotContain(AspirationEvent.TAKE, AspirationEvent.ANSWER, AspirationEvent.FINISH);
    }

    @Test
    void noOfficeGivesAwayWhatAnotherHas() {
        Sent sent = sent("Jalan berlubang dan lampu mati.");
        residents.dispose(cast, sent, cast.office(), cast.otherOffice());
        Actor third = people.person(OfficeKind.AGENCY, "63.11", Role.CASEWORKER);

        assertThatThrownBy(() -> dispositions.transfer(
                        cast.worker(),
                        sent.id(),
                        residents.version(sent),
                        cast.otherOffice(),
                        third.grants().getFirst().office(),
                        "Bukan urusan mereka"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameToldTwiceIsFoundWhereItCanBeFollowed() {
        Sent first = sent("Jembatan gantung di RT 3 putus talinya sejak hari Minggu.");
        Sent second = sent("Jembatan gantung RT 3 putus talinya, anak sekolah tidak bisa lewat.");
        Sent other = residents.send(Residents.sending("Puskesmas tutup sebelum pukul sebelas."));
        Sent secret = residents.send(Residents.sending(
                "Jembatan gantung di RT 3 putus talinya sejak hari Minggu. " + word, Visibility.SECRET, "Budi"));

        List<AspirationId> alike = similar.of(cast.verifier(), residents.now(second.id())).stream()
                .map(Aspiration::id)
                .toList();
        assertThat(alike).contains(first.id()).doesNotContain(second.id(), other.id(), secret.id());
        assertThat(similar.of(cast.far(), residents.now(second.id()))).isEmpty();
    }

    @Test
    void whoVerifiesOverrulesTheSuspicionAndNobodyElse() {
        Sent sent = sent("Promo pulsa murah.");
        residents.suspect(sent.id());
        assertThatThrownBy(() -> spam.clear(cast.leader(), sent.id(), residents.version(sent)))
                .isInstanceOf(NotFound.class);
        assertThat(spam.clear(cast.verifier(), sent.id(), residents.version(sent) + 1))
                .isInstanceOf(AspirationResult.Stale.class);
        Residents.done(spam.clear(cast.verifier(), sent.id(), residents.version(sent)));
        assertThat(residents.now(sent.id()).spam()).isEqualTo(new Aspiration.Spam(0, List.of()));
    }
}
