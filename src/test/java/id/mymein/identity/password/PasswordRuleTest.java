package id.mymein.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.password.PasswordRule.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password123",
                "Rahasia123!",
                "sayangsayang",
                "BISMILLAH123",
                "bismillah1",
                "Indonesia45",
                "p4ssw0rd1234",
                "aaaaaaaaaaaa",
                "ababababababab",
                "abcdefghijkl",
                "9876543210",
                "qwertyuiop",
                "balangan2026",
                "persija1928",
                "diskominfo123",
                "kuningkuning"
            })
    void refusesWhatGuessersTryFirst(String password) {
        assertThat(rule.weakness(password, "budi")).contains(Weakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kuda laut menari", "pintu-hijau-berlari", "Tr0mbon3kuning", "ñandú über café", "x7Kq29vLm4"})
    void takesWhatIsLongAndUnusual(String password) {
        assertThat(rule.weakness(password, "budi")).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(rule.weakness("ab1cd2ef3", "budi")).contains(Weakness.TOO_SHORT);
        assertThat(rule.weakness("🐴🌊💃🐴🌊💃🐴🌊💃", "budi")).contains(Weakness.TOO_SHORT);
        assertThat(rule.weakness("x".repeat(201), "budi")).contains(Weakness.TOO_LONG);
    }

    @Test
    void refusesTheLoginInDisguise() {
        assertThat(rule.weakness("sekdes.gunungriut1", "sekdes.gunungriut@desa.id"))
                .contains(Weakness.LIKE_LOGIN);
    }
}
