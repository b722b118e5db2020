package id.mymein.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.FreshDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a database of its own, because it breaks the trail. */
@SpringBootTest(properties = {"mymein.production=true", "mymein.address=http://localhost", "mymein.serving=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    Chain chain;

    @Autowired
    VerifyAudit command;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @AfterEach
    void startAfresh() throws SQLException {
        asOwner("truncate audit_entry");
    }

    @Test
    void keepsWhatTheTransactionKeeps() {
        write("story:1");
        assertThat(database.sql("select action || ' ' || (details->>'title') from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("newsroom.submit Jalan \"baru\" 🙂");
    }

    @Test
    void forgetsWhatTheTransactionForgets() {
        transaction.executeWithoutResult(status -> {
            trail.record("system", "test.undone", "story:1", Map.of());
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> trail.record("system", "test.alone", "story:1", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isOneLineHoweverManyWriteAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = java.util.stream.IntStream.range(0, 80)
                    .<Callable<Void>>mapToObj(n -> () -> {
                        write("story:" + n);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var finding = chain.verify("");
        assertThat(finding.rows()).isEqualTo(80);
        assertThat(finding.firstBroken()).isEmpty();
    }

    @Test
    void cannotBeChangedByTheApplication() {
        write("story:1");
        for (String sql :
                List.of("update audit_entry set actor = 'system'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> database.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void refusesEvenItsOwnerAsLongAsTheTriggerStands() {
        write("story:1");
        for (String sql :
                List.of("update audit_entry set actor = 'system'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> asOwnerWithTriggers(sql)).hasMessageContaining("can only be added to");
        }
    }

    @Test
    void namesTheRowThatItsOwnerTamperedWith() throws SQLException {
        for (int n = 0; n < 5; n++) {
            write("story:" + n);
        }
        long third = id("story:2");
        asOwner("update audit_entry set details = '{\"title\": \"lain\"}' where id = " + third);
        var finding = chain.verify("");
        assertThat(finding.firstBroken()).contains(third);
        assertThat(finding.rows()).isEqualTo(2);
        assertThat(run()).isEqualTo("1 BROKEN at row " + third + "; the 2 rows before it hold.");
    }

    @Test
    void namesTheRowAfterOneThatWasTakenOut() throws SQLException {
        for (int n = 0; n < 3; n++) {
            write("story:" + n);
        }
        asOwner("delete from audit_entry where subject = 'story:1'");
        assertThat(chain.verify("").firstBroken()).contains(id("story:2"));
    }

    @Test
    void missesRowsTakenFromTheEndWhereTheLastHashWasKept() throws SQLException {
        write("story:1");
        write("story:2");
        String last = chain.verify("").last();
        assertThat(run(last)).startsWith("0 2 rows hold.");
        asOwner("delete from audit_entry where subject = 'story:2'");
        assertThat(run(last)).startsWith("1 1 rows hold.").contains("MISSING").contains(last);
    }

    private void write(String subject) {
        transaction.executeWithoutResult(status -> trail.record(
                "account:1", "newsroom.submit", subject, Map.of("title", "Jalan \"baru\" 🙂", "chars", 3)));
    }

    private String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private long rows() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private long id(String subject) {
        return database.sql("select id from audit_entry where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private void asOwner(String sql) throws SQLException {
        asOwnerWithTriggers("alter table audit_entry disable trigger user; " + sql
                + "; alter table audit_entry enable trigger user");
    }

    private void asOwnerWithTriggers(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("mymein.db.url"),
                        environment.getRequiredProperty("mymein.db.owner-user"),
                        environment.getRequiredProperty("mymein.db.owner-password"));
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
