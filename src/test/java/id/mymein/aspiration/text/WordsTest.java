package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.text.Words.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perbaikan perbaiki diperbaiki",
                "jalan jl jln jalan2",
                "lubang lobang LUBANGNYA",
                "tidak tdk nggak kada",
                "sekolah skolah sekolahnya",
                "bantuan bantuannya",
                "Jum'at Jum’at jumat"
            })
    void makesOneOfWhatIsOne(String family) {
        assertThat(forms(family).stream().distinct()).hasSize(1);
    }

    @Test
    void keepsApartWhatIsNot() {
        assertThat(forms("jalan jembatan sampah sekolah guru air aspal")).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatWasWritten() {
        assertThat(Words.of("Jln. RUSAK!")).extracting(Word::written).containsExactly("jln", "rusak");
        assertThat(Words.of("  …  ")).isEmpty();
    }

    @Test
    void knowsWordsThatSayNothing() {
        assertThat(Words.of("yg mohon pak ditindaklanjuti jalan"))
                .extracting(Word::isCommon)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void formsOfListsAreFormsOfTexts() {
        assertThat(Words.form("jalan_berlubang")).isEqualTo(String.join("_", forms("jln berlubangnya")));
    }
}
