package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.clock.DeadlineState;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aspirations from sending to their end, on the real database. */
@IntegrationTest
class AspirationFlowTest {

    @Autowired
    Residents residents;

    @Autowired
    Intake intake;

    @Autowired
    Verification verification;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    SenderDesk sender;

    @Autowired
    Senders senders;

    @Autowired
    AspirationDesk desk;

    @Autowired
    CaseClocks clocks;

    @Autowired
    CaseWatch watch;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private AspirationState state(Sent sent) {
        return residents.now(sent.id()).state();
    }

    private SenderDesk.Receipt receipt(Sent sent) {
        return sender.find(sent.code()).orElseThrow();
    }

    @Test
    void itIsSentHandedOnAnsweredDoneAndRated() {
        Sent sent = residents.answered(cast);
        assertThat(state(sent)).isEqualTo(AspirationState.ANSWERED);
        Residents.done(answering.finish(
                cast.worker(), sent.id(), residents.version(sent), new Said("Selesai ditambal.", true, photos())));
        assertThat(state(sent)).isEqualTo(AspirationState.DONE);

        Residents.done(sender.rate(sent.code(), 4, "Terima kasih"));

        Aspiration now = residents.now(sent.id());
        assertThat(now.state()).isEqualTo(AspirationState.CLOSED);
        assertThat(now.rating()).isEqualTo(new Aspiration.Rating(4, "Terima kasih"));
        assertThat(receipt(sent).steps())
                .extracting(AspirationStep::event)
                .containsExactly(
                        AspirationEvent.SEND,
                        AspirationEvent.VERIFY,
                        AspirationEvent.DISPOSE,
                        AspirationEvent.TAKE,
                        AspirationEvent.ANSWER,
                        AspirationEvent.FINISH,
                        AspirationEvent.CLOSE);
    }

    private static List<id.mymein.media.MediaId> photos() {
        return List.of(new id.mymein.media.MediaId(java.util.UUID.randomUUID()));
    }

    @Test
    void sentTwiceItIsOneWithOneReceipt() {
        Sending sending = Residents.sending("Lampu jalan di tikungan mati sudah dua minggu.");

        assertThat(intake.send(sending)).isEqualTo(intake.send(sending));
    }

    @Test
    void aTitleIsMadeOfTheFirstSentence() {
        Sent sent =
                residents.send(Residents.sending("Lampu jalan mati. Sudah dua minggu gelap sekali, mohon diganti."));

        assertThat(residents.now(sent.id()).content().title()).isEqualTo("Lampu jalan mati");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "....", "1234567890 !!"})
    void nothingSaidIsNotTaken(String body) {
        assertThat(intake.send(Residents.sending(body)))
                .isInstanceOfSatisfying(
                        SendResult.Wrong.class,
                        wrong -> assertThat(wrong.errors().has("isi")).isTrue());
    }

    @Test
    void anEnormousTextIsNotTakenAndSaysHowLongItMayBe() {
        SendResult result = intake.send(Residents.sending("panjang sekali ".repeat(2000)));

        assertThat(((SendResult.Wrong) result).errors().of("isi").getFirst().arguments())
                .contains(8000, 29999);
    }

    @Test
    void onlyWhoVerifiesInTheRegionOrHasItSeesIt() {
        Sent sent = residents.sent();

        assertThat(desk.find(cast.verifier(), sent.id()).number()).isEqualTo(sent.number());
        for (Actor actor : List.of(cast.worker(), cast.far())) {
            assertThatThrownBy(() -> desk.find(actor, sent.id())).isInstanceOf(NotFound.class);
        }
        residents.dispose(cast, sent, cast.office());
        assertThat(desk.find(cast.worker(), sent.id()).state()).isEqualTo(AspirationState.DISPOSED);
        assertThatThrownBy(() -> desk.find(cast.other(), sent.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void leadersReadWhatIsNotSecret() {
        Sent open = residents.sent();
        Sent secret =
                residents.send(Residents.sending("Ada pungutan liar di kantor desa kami.", Visibility.SECRET, "Budi"));

        assertThat(desk.find(cast.leader(), open.id()).number()).isEqualTo(open.number());
        assertThatThrownBy(() -> desk.find(cast.leader(), secret.id())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"ANONYMOUS", "SECRET"})
    void aHiddenNameIsShownForAReasonOnlyAndTheLookIsOnRecord(Visibility visibility) {
        Sent sent =
                residents.send(Residents.sending("Ada pungutan liar di kantor desa kami.", visibility, "Budi Rahasia"));
        residents.dispose(cast, sent, cast.office());

        assertThat(senders.shownName(residents.now(sent.id()))).isEmpty();
        for (Actor actor : List.of(cast.verifier(), cast.worker(), cast.leader())) {
            assertThatThrownBy(() -> senders.reveal(actor, sent.id(), "ingin tahu"))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(senders.reveal(cast.administrator(), sent.id(), " ")).isInstanceOf(Senders.Look.Wrong.class);
        assertThat(senders.reveal(cast.administrator(), sent.id(), "Polisi meminta dengan surat 12/2026"))
                .isEqualTo(new Senders.Look.Seen(
                        new Senders.Contact("Budi Rahasia", "siti@contoh.test", "0812 3456 7890")));
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'aspiration.reveal' and subject = :subject")
                        .param("subject", "aspiration:" + sent.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyMakesItMoreOpenThanItsSenderWished() {
        Sent sent =
                residents.send(Residents.sending("Ada pungutan liar di kantor desa kami.", Visibility.ANONYMOUS, ""));

        AspirationResult result = verification.verify(
                cast.verifier(), sent.id(), residents.version(sent), Residents.settled(Visibility.PUBLIC), null);

        assertThat(((AspirationResult.Wrong) result).errors().has("sifat")).isTrue();
        assertThat(state(sent)).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void whatIsWrongWithTheSecondHalfTakesTheFirstBack() {
        Sent sent = residents.sent();

        assertThatThrownBy(() -> verification.verify(
                        cast.verifier(),
                        sent.id(),
                        residents.version(sent),
                        Residents.settled(Visibility.PUBLIC),
                        Residents.to(new id.mymein.identity.OfficeId(java.util.UUID.randomUUID()))))
                .isInstanceOf(Verification.HalfDone.class);
        assertThat(state(sent)).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondIsTold() {
        Sent sent = residents.taken(cast);
        int seen = residents.version(sent);
        Residents.done(answering.answer(cast.worker(), sent.id(), seen, new Said("Sudah.", true, List.of())));

        assertThat(answering.answer(cast.worker(), sent.id(), seen, new Said("Juga sudah.", true, List.of())))
                .isEqualTo(new AspirationResult.Stale());
    }

    @Test
    void anAnswerToAClosedOneIsRefused() {
        Sent sent = residents.answered(cast);
        Residents.done(sender.rate(sent.code(), 3, ""));

        assertThat(answering.answer(
                        cast.worker(), sent.id(), residents.version(sent), new Said("Satu lagi.", true, List.of())))
                .isEqualTo(new AspirationResult.Refused(AspirationRefusal.NOT_IN_THIS_STATE));
    }

    @Test
    void ofTwoOfficesBothMustAnswer() {
        Sent sent = residents.sent();
        residents.dispose(cast, sent, cast.office(), cast.otherOffice());
        var said = new Said("Kami sudah memeriksanya.", true, List.of());

        Residents.done(answering.answer(cast.worker(), sent.id(), residents.version(sent), said));
        assertThat(state(sent)).isEqualTo(AspirationState.DISPOSED);
        Residents.done(answering.answer(cast.other(), sent.id(), residents.version(sent), said));
        assertThat(state(sent)).isEqualTo(AspirationState.ANSWERED);
    }

    @Test
    void anotherOfficeGoesOnWithTheSameClock() {
        Sent sent = residents.taken(cast);
        residents.earlier(sent.id(), 4);

        Residents.done(dispositions.transfer(
                cast.worker(),
                sent.id(),
                residents.version(sent),
                null,
                cast.otherOffice(),
                "Jalan ini jalan provinsi."));

        Disposition now = desk.dispositions(cast.other(), sent.id()).stream()
                .filter(Disposition::stands)
                .findFirst()
                .orElseThrow();
        assertThat(now.office()).isEqualTo(cast.otherOffice());
        assertThat(now.clock().began()).isBefore(now.disposedAt().minusSeconds(3 * 86_400));
        assertThatThrownBy(() -> desk.find(cast.worker(), sent.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionStopsTheOfficesClockUntilTheSenderReplies() {
        Sent sent = residents.taken(cast);
        Residents.done(answering.ask(cast.worker(), sent.id(), residents.version(sent), "Di depan rumah siapa?"));

        assertThat(residents.now(sent.id()).waiting()).isTrue();
        assertThat(own(sent).clock().due()).isNull();
        assertThat(residents.now(sent.id()).clock().step()).isEqualTo("REPLY");
        Residents.done(sender.reply(sent.code(), "Di depan rumah Pak Udin.", List.of()));
        assertThat(residents.now(sent.id()).waiting()).isFalse();
        assertThat(own(sent).clock().due()).isNotNull();
    }

    private Disposition own(Sent sent) {
        return desk.dispositions(cast.worker(), sent.id()).getFirst();
    }

    @Test
    void mergedOnesFollowTheirTargetAndStandForThemselvesAgain() {
        Sent target = residents.disposed(cast);
        Sent first = residents.sent();
        Sent second = residents.disposed(cast);
        for (Sent one : List.of(first, second)) {
            Residents.done(merging.merge(cast.verifier(), one.id(), residents.version(one), target.number()));
        }
        Residents.done(answering.answer(
                cast.worker(), target.id(), residents.version(target), new Said("Sudah ditambal.", true, List.of())));

        assertThat(desk.merged(cast.verifier(), target.id()))
                .extracting(Aspiration::id)
                .contains(first.id(), second.id());
        SenderDesk.Merged merged =
                java.util.Objects.requireNonNull(receipt(first).merged());
        assertThat(merged.steps()).extracting(AspirationStep::text).contains("Sudah ditambal.");
        Residents.done(
                merging.unmerge(cast.verifier(), second.id(), residents.version(second), "Ternyata jalan lain."));
        assertThat(state(second)).isEqualTo(AspirationState.DISPOSED);
        assertThat(receipt(second).merged()).isNull();
    }

    @Test
    void nothingIsMergedIntoItselfOrWhatHasEndedOrIsSecret() {
        Sent one = residents.sent();
        Sent ended = residents.answered(cast);
        Residents.done(sender.rate(ended.code(), 1, ""));
        Sent secret = residents.send(Residents.sending("Ada pungutan liar di desa.", Visibility.SECRET, ""));

        for (long number : List.of(one.number(), ended.number(), secret.number(), 0L)) {
            assertThat(merging.merge(cast.verifier(), one.id(), residents.version(one), number))
                    .isEqualTo(new AspirationResult.Refused(AspirationRefusal.TARGET_MISSING));
        }
    }

    @Test
    void aPartBecomesOneOfItsOwn() {
        Sent sent = residents.sent();
        Residents.done(merging.split(
                cast.verifier(), sent.id(), residents.version(sent), "", "Lampu jalan di sana juga mati."));

        var part = jdbc.sql("select title, state, source from aspiration where split_from = :id")
                .param("id", sent.id().value())
                .query()
                .singleRow();
        assertThat(part)
                .containsEntry("title", "Lampu jalan di sana juga mati")
                .containsEntry("state", "RECEIVED")
                .containsEntry("source", "SPLIT");
    }

    @Test
    void itIsOpenedAgainAsOftenAsTheRulesAllow() {
        Sent sent = residents.answered(cast);
        for (int n = 0; n < 2; n++) {
            Residents.done(sender.reopen(sent.code(), "Lubangnya muncul lagi."));
            assertThat(state(sent)).isEqualTo(AspirationState.DISPOSED);
            assertThat(own(sent).state()).isEqualTo(Disposition.State.SENT);
            Residents.done(answering.answer(
                    cast.worker(), sent.id(), residents.version(sent), new Said("Ditambal lagi.", true, List.of())));
        }

        assertThat(sender.reopen(sent.code(), "Lagi."))
                .isEqualTo(new AspirationResult.Refused(AspirationRefusal.REOPENED_ENOUGH));
    }

    @Test
    void afterThirtyDaysItIsNotOpenedAgain() {
        Sent sent = residents.answered(cast);
        Residents.done(sender.rate(sent.code(), 4, ""));
        residents.earlier(sent.id(), 32);

        assertThat(receipt(sent).reopenable()).isFalse();
        assertThat(sender.reopen(sent.code(), "Berlubang lagi."))
                .isEqualTo(new AspirationResult.Refused(AspirationRefusal.WINDOW_OVER));
    }

    @Test
    void whatRunsLateIsMarkedOnceAndPutBeforeLeaders() {
        Sent sent = residents.disposed(cast);
        residents.earlier(sent.id(), 40);
        watch.renew();

        watch.run();
        watch.run();

        Aspiration now = residents.now(sent.id());
        assertThat(now.escalation()).isEqualTo(1);
        assertThat(clocks.of(now, own(sent)).orElseThrow().state()).isEqualTo(DeadlineState.LATE);
        assertThat(told(cast.worker(), "aspiration.told.late")).isEqualTo(1);
        assertThat(told(cast.leader(), "aspiration.told.escalated")).isPositive();
    }

    @Test
    void whatItsSenderSaysNothingMoreToIsClosed() {
        Sent sent = residents.answered(cast);
        residents.earlier(sent.id(), 40);
        watch.renew();

        watch.run();

        assertThat(state(sent)).isEqualTo(AspirationState.CLOSED);
        assertThat(receipt(sent).steps().getLast().by()).isEqualTo(AspirationStep.Whom.CLOCK);
    }

    @Test
    void anInformationRequestGetsTheLawsFurtherDaysForAReasonOnce() {
        Sent sent = residents.sent();
        var information = new Verification.Settled(
                AspirationKind.INFORMATION,
                "pelayanan-publik",
                Residents.VILLAGE,
                Visibility.PUBLIC,
                "Permintaan data",
                "Mohon data anggaran.",
                List.of());
        Residents.done(verification.verify(
                cast.verifier(), sent.id(), residents.version(sent), information, Residents.to(cast.office())));
        Residents.done(dispositions.take(cast.worker(), sent.id(), residents.version(sent)));
        LocalDate before = own(sent).clock().due();

        Residents.done(dispositions.extend(
                cast.worker(), sent.id(), residents.version(sent), "Datanya harus diminta ke provinsi."));

        assertThat(own(sent).clock().due()).isAfter(before);
        assertThat(dispositions.extend(cast.worker(), sent.id(), residents.version(sent), "Sekali lagi."))
                .isInstanceOf(AspirationResult.Wrong.class);
    }

    private long told(Actor actor, String key) {
        return jdbc.sql("select count(*) from notification where account = :account and key = :key")
                .param("account", actor.account().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
