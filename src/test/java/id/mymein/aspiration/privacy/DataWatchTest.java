package id.mymein.aspiration.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.Senders.Contact;
import id.mymein.identity.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request of one's own data has 72 hours; a day before they are over the rules warn. */
@IntegrationTest
class DataWatchTest {

    @Autowired
    Residents residents;

    @Autowired
    SenderDesk senders;

    @Autowired
    DataRequests requests;

    @Autowired
    DataDesk desk;

    @Autowired
    DataWatch watch;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private Sent sent;

    @BeforeEach
    void asked() {
        cast = residents.cast();
        sent = residents.disposed(cast);
        requests.ask(senders.find(sent.code()).orElseThrow(), Wish.ACCESS, "");
    }

    /** The request is so many hours old. */
    private void runsAfter(int hours) {
        jdbc.sql("""
                update aspiration_data_request set received_at = now() - make_interval(hours => :hours)
                where aspiration_id = :id""").param("hours", hours).param("id", sent.id().value()).update();
        watch.run();
        watch.run();
    }

    private long told(Actor person, String key) {
        return jdbc.sql("""
                select count(*) from notification n join aspiration_data_request r on n.path like '%' || r.id
                where r.aspiration_id = :id and n.account = :account and n.key = :key""")
                .param("id", sent.id().value())
                .param("account", person.account().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void whoDecidesIsWarnedOnceAndOnceToldThatItIsLateAndThenLeadersToo() {
        runsAfter(47);
        assertThat(told(cast.administrator(), DataWatch.NEAR)).isZero();

        runsAfter(49);
        assertThat(told(cast.administrator(), DataWatch.NEAR)).isEqualTo(1);
        assertThat(told(cast.leader(), DataWatch.NEAR)).isZero();
        assertThat(told(cast.administrator(), DataWatch.LATE)).isZero();

        runsAfter(73);
        assertThat(told(cast.administrator(), DataWatch.LATE)).isEqualTo(1);
        assertThat(told(cast.leader(), DataWatch.LATE)).isEqualTo(1);
        assertThat(told(cast.far(), DataWatch.LATE)).isZero();
    }

    @Test
    void ofWhatIsDecidedNothingIsSaidAnyMore() {
        DataRequest request = requests.of(sent.id()).getFirst();
        var refused = new DataDesk.Decision(false, "Bukan data Anda.", new Contact("", "", ""));
        assertThat(desk.decide(cast.administrator(), request.id(), request.version(), refused))
                .isInstanceOf(DataDesk.Done.class);

        runsAfter(100);

        assertThat(List.of(
                        told(cast.administrator(), DataWatch.NEAR),
                        told(cast.administrator(), DataWatch.LATE),
                        told(cast.leader(), DataWatch.LATE)))
                .containsOnly(0L);
    }
}
