package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sent one is erased when the rules say so, and never before. */
@IntegrationTest
class KeepingTimesTest {

    @Autowired
    Residents residents;

    @Autowired
    Verification verification;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    SenderDesk sender;

    @Autowired
    SenderData data;

    @Autowired
    KeepingTimes times;

    @Autowired
    JdbcClient jdbc;

    private final Secrets who = Secrets.fresh();
    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private Sent answered() {
        Sent sent = residents.send(
                who.sending(AspirationKind.COMPLAINT, Visibility.PUBLIC, "Jembatan gantung kami hampir roboh."));
        residents.dispose(cast, sent, cast.office());
        Residents.done(answering.answer(
                cast.worker(),
                sent.id(),
                residents.version(sent),
                new Answering.Said("Diganti.", true, java.util.List.of())));
        return sent;
    }

    private Sent closed() {
        Sent sent = answered();
        Residents.done(sender.rate(sent.code(), 4, ""));
        return sent;
    }

    private boolean kept(Sent sent) {
        return data.kept(sent.id()).orElseThrow().erasedAt() == null;
    }

    @Test
    void ofWhatIsClosedTheSenderGoesAndTheCaseStays() {
        Sent sent = closed();
        Leaks leaks = who.leaks(sent);
        residents.earlier(sent.id(), 364);
        times.run();
        assertThat(kept(sent)).isTrue();
        residents.earlier(sent.id(), 3);

        times.run();

        assertThat(leaks.tables(jdbc)).isEmpty();
        assertThat(kept(sent)).isFalse();
        Aspiration now = residents.now(sent.id());
        assertThat(now.state()).isEqualTo(AspirationState.CLOSED);
        assertThat(now.open().title()).isEqualTo("Jalan berlubang di depan sekolah");
        assertThat(now.content().body()).isEqualTo("Jembatan gantung kami hampir roboh.");
        assertThat(audited(sent, "aspiration.erase-sender")).isEqualTo(1);
        // Whoever has the code still sees the case.
        assertThat(sender.find(sent.code())).isPresent();
        times.run();
        assertThat(audited(sent, "aspiration.erase-sender")).isEqualTo(1);
    }

    private long audited(Sent sent, String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "aspiration:" + sent.id())
                .query(Long.class)
                .single();
    }

    @Test
    void aFormSentAgainAfterItsSenderIsErasedIsANewOne() {
        Sending sending = who.sending(AspirationKind.COMPLAINT, Visibility.PUBLIC, "Lampu jalan kami padam.");
        Sent sent = residents.send(sending);
        data.erase("system", sent.id());

        Sent again = residents.send(sending);

        assertThat(again.id()).isNotEqualTo(sent.id());
        assertThat(sender.find(again.code())).isPresent();
    }

    @Test
    void whatIsOpenIsNeverTouched() {
        Sent sent = answered();
        residents.earlier(sent.id(), 2000);

        times.run();

        assertThat(kept(sent)).isTrue();
    }

    @Test
    void whatIsOpenedAgainStartsAnew() {
        Sent sent = closed();
        residents.earlier(sent.id(), 20);
        Residents.done(sender.reopen(sent.code(), "Masih goyang."));
        residents.earlier(sent.id(), 400);
        times.run();
        assertThat(kept(sent)).isTrue();

        Residents.done(sender.withdraw(sent.code(), "Sudah."));
        times.run();
        assertThat(kept(sent)).isTrue();
        residents.earlier(sent.id(), 367);
        times.run();
        assertThat(kept(sent)).isFalse();
    }

    @Test
    void ofWhatWasRefusedTheWordsGoToo() {
        Sent sent = residents.send(who.sending(
                AspirationKind.COMPLAINT, Visibility.PUBLIC, "Tetangga saya " + who.name() + " berisik sekali."));
        Residents.done(
                verification.refuse(cast.verifier(), sent.id(), residents.version(sent), "Bukan urusan daerah."));
        residents.earlier(sent.id(), 89);
        times.run();
        assertThat(kept(sent)).isTrue();
        residents.earlier(sent.id(), 3);

        times.run();

        Aspiration now = residents.now(sent.id());
        assertThat(now.content().title()).isEqualTo(SenderData.GONE);
        assertThat(now.content().body()).isEqualTo(SenderData.GONE);
        assertThat(now.content().place()).isEmpty();
        assertThat(now.content().point()).isNull();
        assertThat(kept(sent)).isFalse();
        assertThat(who.leaks(sent).tables(jdbc)).isEmpty();
        assertThat(audited(sent, "aspiration.erase-text")).isEqualTo(1);
    }

    @Test
    void whatWasMergedEndsWithTheOther() {
        Sent target = closedLater();
        Sent merged = residents.send(
                who.sending(AspirationKind.COMPLAINT, Visibility.PUBLIC, "Jembatan gantung itu hampir roboh lho."));
        Residents.done(merging.merge(cast.verifier(), merged.id(), residents.version(merged), target.number()));
        residents.earlier(merged.id(), 500);
        times.run();
        assertThat(kept(merged)).isTrue();

        Residents.done(sender.withdraw(target.code(), "Sudah."));
        residents.earlier(target.id(), 367);
        times.run();
        assertThat(kept(merged)).isFalse();
    }

    private Sent closedLater() {
        Sent sent = residents.sent();
        residents.dispose(cast, sent, cast.office());
        return sent;
    }
}
