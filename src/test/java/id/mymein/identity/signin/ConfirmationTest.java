package id.mymein.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.factor.SecondFactors;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@IntegrationTest
class ConfirmationTest {

    @Autowired
    Credentials credentials;

    @Autowired
    SecondFactors factors;

    @Autowired
    SignIns signIns;

    @Autowired
    Devices devices;

    @Autowired
    Clock clock;

    @Test
    void holdsForAFewMinutes() {
        var request = new MockHttpServletRequest();
        assertThat(after(Duration.ZERO).isGiven(request)).isFalse();
        after(Duration.ZERO).give(request);
        assertThat(after(Confirmation.VALID.minusMinutes(1)).isGiven(request)).isTrue();
        assertThat(after(Confirmation.VALID.plusSeconds(1)).isGiven(request)).isFalse();
    }

    private Confirmation after(Duration wait) {
        return new Confirmation(credentials, factors, signIns, devices, Clock.offset(clock, wait));
    }
}
