package id.mymein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0001\u001f\u007f\u0085b", "a\ufffe\uffffb", "\ufdd0ab"})
    void whatNoPageMayHoldIsTakenOut(String typed) {
        assertThat(CleanText.of(typed)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb\r\nc\n",
                "\u202eterbalik\u202c",
                "a\u200bb\u00adc\ufeffd",
                "👩‍👩‍👧‍👦 🇮🇩",
                "مُنَاقَشَة",
                ""
            })
    void allElseStays(String typed) {
        assertThat(CleanText.of(typed)).isEqualTo(typed);
    }
}
