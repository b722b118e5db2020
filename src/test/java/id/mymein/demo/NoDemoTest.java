package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NoDemoTest {

    @Autowired
    DemoLoading loading;

    @Autowired
    DemoLedger ledger;

    @Test
    void wherePeopleWorkForRealNoDemoIsBegun() {
        loading.start();
        assertThat(loading.isRunning()).isFalse();
        assertThat(ledger.begun()).isEmpty();
        assertThat(ledger.all()).isEmpty();
    }
}
