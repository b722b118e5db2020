package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NoDemoTest {

    @Autowired
    DemoLoading loading;

    @Autowired
    DemoLedger ledger;

    @Autowired
    JdbcClient database;

    @Test
    void aDatabaseWithTheDemoInItServesNoRealWork() {
        database.sql("insert into demo_part (key, at) values ('demo:begun', now())")
                .update();
        try {
            assertThatThrownBy(loading::start).isInstanceOf(DemoInProduction.class);
        } finally {
            database.sql("delete from demo_part").update();
        }
    }

    @Test
    void wherePeopleWorkForRealNoDemoIsBegun() {
        loading.start();
        assertThat(loading.isRunning()).isFalse();
        assertThat(ledger.begun()).isEmpty();
        assertThat(ledger.all()).isEmpty();
    }
}
