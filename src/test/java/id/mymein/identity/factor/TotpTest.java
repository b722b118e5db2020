package id.mymein.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void isWhatTheStandardSays(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndTheStepAfterAndNoOther() {
        Instant now = Instant.ofEpochSecond(3_000_000);
        for (int steps = -3; steps <= 3; steps++) {
            String code = Totp.code(SECRET, now.plus(Totp.STEP.multipliedBy(steps)));
            boolean taken = Totp.stepOf(code, SECRET, now).isPresent();
            assertThat(taken).as("%d steps away", steps).isEqualTo(Math.abs(steps) <= 1);
        }
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBase32(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }
}
