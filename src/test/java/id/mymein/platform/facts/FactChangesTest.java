package id.mymein.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.platform.database.StandingConnections;
import id.mymein.platform.live.Announcer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FactChangesTest {

    private final Fact fact = Fact.of("story", UUID.randomUUID());
    private final List<Set<FactChange>> told = new ArrayList<>();
    private int missed;

    @Autowired
    Announcer announcer;

    @Autowired
    StandingConnections connections;

    @Autowired
    TransactionTemplate transaction;

    private FactChanges here;
    private Connection elsewhere;

    @BeforeEach
    void aNodeOfItsOwnAndSomebodyWhoListens() throws SQLException {
        here = node();
        elsewhere = connections.open("test");
        elsewhere.createStatement().execute("listen mymein_facts");
    }

    @AfterEach
    void close() throws SQLException {
        elsewhere.close();
    }

    private FactChanges node() {
        var listeners = new StaticListableBeanFactory();
        listeners.addBean("stumbling", listener(changes -> {
            throw new IllegalStateException("stumbled");
        }));
        listeners.addBean("telling", listener(told::add));
        var node = new FactChanges(announcer, listeners.getBeanProvider(FactListener.class));
        node.afterSingletonsInstantiated();
        return node;
    }

    private FactListener listener(java.util.function.Consumer<Set<FactChange>> hears) {
        return new FactListener() {
            @Override
            public void changed(Set<FactChange> changes) {
                hears.accept(changes);
            }

            @Override
            public void missed() {
                missed++;
            }
        };
    }

    /** What was announced about this test's fact. */
    private List<String> announced() throws SQLException {
        PGNotification[] heard = elsewhere.unwrap(PGConnection.class).getNotifications(500);
        return Arrays.stream(heard == null ? new PGNotification[0] : heard)
                .map(PGNotification::getParameter)
                .filter(text -> text.contains(fact.name()))
                .toList();
    }

    @Test
    void thisNodeHearsAtTheCommitAndTheOthersByAnAnnouncementThatItDoesNotHearTwice() throws SQLException {
        transaction.executeWithoutResult(status -> {
            here.changed(fact);
            assertThat(told).as("before the commit").isEmpty();
        });
        assertThat(told).containsExactly(Set.of(FactChange.of(fact)));
        String text = announced().getFirst();
        here.heard(text);
        assertThat(told).hasSize(1);
        node().heard(text);
        assertThat(told).hasSize(2).last().isEqualTo(Set.of(FactChange.of(fact)));
    }

    @Test
    void ofWhatIsRolledBackNobodyHears() throws SQLException {
        transaction.executeWithoutResult(status -> {
            here.changed(fact);
            status.setRollbackOnly();
        });
        assertThat(told).isEmpty();
        assertThat(announced()).isEmpty();
    }

    @Test
    void manyChangesAreAnnouncedInPieces() throws SQLException {
        Set<FactChange> many = new HashSet<>();
        IntStream.range(0, 500).forEach(n -> many.add(new FactChange(fact, n)));
        here.changed(many);
        List<String> texts = announced();
        assertThat(texts).hasSizeGreaterThan(2);
        told.clear();
        texts.forEach(node()::heard);
        assertThat(told.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void nothingIsAnnouncedWhereNothingChanged() throws SQLException {
        here.changed(List.of());
        assertThat(told).isEmpty();
        assertThat(announced()).isEmpty();
    }

    @Test
    void everyListenerIsToldThatSomethingMayHaveBeenMissed() {
        here.missed();
        assertThat(missed).isEqualTo(2);
    }
}
