package id.mymein.newsroom.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void aNameIsShortenedByItsWords() {
        var letters = new Letters();
        assertThat(Stream.of("Mayanau", "Simpang Nadong", "Tanah Habang Kiri", "Auh", "Ju'uh", "O")
                        .map(letters::of))
                .containsExactly("May", "S.Na", "THK", "Auh", "Ju'", "O");
    }

    @Test
    void namesThatBeginAlikeAreToldApart() {
        var letters = new Letters();
        assertThat(Stream.of(
                                "Mamantang",
                                "Mamigang",
                                "Lok Batung",
                                "Lamida Bawah",
                                "Lasung Batu",
                                "Tanah Habang Kiri",
                                "Tanah Habang Kanan")
                        .map(letters::of))
                .containsExactly("Mam", "Mag", "L.Ba", "LaB", "L.u", "THK", "TaK");
    }
}
