package id.mymein.portal.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static String marked(String asked, String official) {
        return Difference.of(asked, official).stream()
                .map(part -> part.differs() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "@desa_mayanau_official, @desa.mayanau, @desa[_]mayanau[_official]",
        "@desa.mayanau, @desa.mayanau, @desa.mayanau",
        "@desa.mayanaau, @desa.mayanau, @desa.mayana[a]u",
        "@desa.mаyanau, @desa.mayanau, @desa.m[а]yanau",
        "@x, @desa, @[x]",
        "@desa, @desa.mayanau, @desa"
    })
    void whatTheOtherDoesNotHaveIsMarked(String asked, String official, String marked) {
        String shown = marked(asked, official);
        assertThat(shown.replaceAll("[\\[\\]]", "")).isEqualTo(asked);
        assertThat(shown.length()).isEqualTo(marked.length());
    }

    @Test
    void theExampleOfTheDesignIsMarkedAsDrawn() {
        assertThat(marked("@desa_mayanau_official", "@desa.mayanau")).isEqualTo("@desa[_]mayanau[_official]");
        assertThat(marked("@desa.mаyanau", "@desa.mayanau")).isEqualTo("@desa.m[а]yanau");
    }

    @Test
    void nothingIsMarkedInWhatIsTooLongToMisread() {
        assertThat(marked("x".repeat(5000), "@desa")).isEqualTo("x".repeat(5000));
    }
}
