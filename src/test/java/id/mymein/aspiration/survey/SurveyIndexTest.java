package id.mymein.aspiration.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Permen PANRB 14/2017, worked out by hand. */
class SurveyIndexTest {

    private static final List<String> WORDS = List.of("satu", "dua", "tiga", "empat");

    private static List<Element> elements(String... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(at -> new Element(at + 1, "Unsur " + (at + 1), "?", WORDS, new BigDecimal(weights[at])))
                .toList();
    }

    private static List<Element> nine() {
        return elements("1", "1", "1", "1", "1", "1", "1", "1", "1");
    }

    private static List<Integer> all(int score) {
        return Collections.nCopies(9, score);
    }

    private static SurveyIndex of(Map<List<Integer>, Long> answers, @Nullable Integer population) {
        return SurveyIndex.of(nine(), answers, population).orElseThrow();
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(SurveyIndex.of(nine(), Map.of(), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,25.00,D", "2,50.00,D", "3,75.00,C", "4,100.00,A"})
    void whoeverGivesTheSameToAllGetsItTimes25(int score, String index, Quality quality) {
        SurveyIndex found = of(Map.of(all(score), 7L), null);
        assertThat(found.value()).isEqualTo(index);
        assertThat(found.quality()).isEqualTo(quality);
    }

    /** Two people: 3,3,3,2,3,4,4,4,3 and 4,3,2,4,3,3,4,4,2. NRR 3.5 3 2.5 3 3 3.5 4 4 2.5, sum 29, times 25/9 = 80.56. */
    @Test
    void twoPeopleByHand() {
        SurveyIndex found =
                of(Map.of(List.of(3, 3, 3, 2, 3, 4, 4, 4, 3), 1L, List.of(4, 3, 2, 4, 3, 3, 4, 4, 2), 1L), null);
        assertThat(found.figures())
                .extracting(figure -> figure.mean().toPlainString())
                .containsExactly("3.500", "3.000", "2.500", "3.000", "3.000", "3.500", "4.000", "4.000", "2.500");
        // 3.5 / 9 = 0.3889
        assertThat(found.figures().getFirst().weighted()).isEqualTo("0.389");
        assertThat(found.figures().getFirst().value()).isEqualTo("87.50");
        assertThat(found.figures().getFirst().counts()).containsExactly(0L, 0L, 1L, 1L);
        assertThat(found.value()).isEqualTo("80.56");
        assertThat(found.quality()).isEqualTo(Quality.B);
        // Each has 29/9*25, so nothing varies.
        assertThat(found.margin()).isNotNull();
        assertThat(found.margin().half()).isEqualTo("0.00");
        assertThat(found.lowest()).extracting(figure -> figure.element().code()).containsExactly("U3", "U9", "U2");
    }

    /** Weights 2 and 1: (4*2 + 1*1) / 3 * 25 = 75. */
    @Test
    void weightsArePartsOfTheirSum() {
        SurveyIndex found = SurveyIndex.of(elements("2", "1"), Map.of(List.of(4, 1), 3L), null)
                .orElseThrow();
        assertThat(found.value()).isEqualTo("75.00");
        assertThat(found.figures().getFirst().weighted()).isEqualTo("2.667");
        assertThat(SurveyIndex.of(elements("0.2", "0.1"), Map.of(List.of(4, 1), 3L), null)
                        .orElseThrow()
                        .value())
                .isEqualTo("75.00");
    }

    @ParameterizedTest
    @CsvSource({
        "25,D",
        "64.99,D",
        "64.994,D",
        "64.995,C",
        "65,C",
        "76.60,C",
        "76.604,C",
        "76.605,B",
        "76.61,B",
        "88.30,B",
        "88.304,B",
        "88.305,A",
        "88.31,A",
        "100,A"
    })
    void lettersByTheFigureThatIsShown(String index, Quality quality) {
        assertThat(Quality.of(new BigDecimal(index))).isEqualTo(quality);
    }

    /** 250 of 1000 people make 4 where the others make 3 in one element: exactly on the edges where a double would slip. */
    @Test
    void anIndexOnTheVeryEdgeIsRoundedHalfUp() {
        // One element: 641 fours and 359 threes and 0 others of 1000 are 3.641 * 25 = 91.025.
        SurveyIndex found = SurveyIndex.of(elements("1"), Map.of(List.of(4), 641L, List.of(3), 359L), null)
                .orElseThrow();
        assertThat(found.value()).isEqualTo("91.03");
        // 3.0642 * 25 = 76.605: 642 fours, 9358 threes of 10000.
        SurveyIndex edge = SurveyIndex.of(elements("1"), Map.of(List.of(4), 642L, List.of(3), 9358L), null)
                .orElseThrow();
        assertThat(edge.value()).isEqualTo("76.61");
        assertThat(edge.quality()).isEqualTo(Quality.B);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "10,10",
        "15,14",
        "20,19",
        "50,44",
        "100,80",
        "200,132",
        "300,169",
        "500,217",
        "1000,278",
        "1500,306",
        "2000,322",
        "5000,357",
        "10000,370",
        "20000,377",
        "50000,381",
        "75000,382",
        "1000000,384"
    })
    void samplesOfKrejcieAndMorgansTable(int population, int sample) {
        assertThat(SampleSize.required(population)).isEqualTo(sample);
    }

    @Test
    void withoutANumberServedTheLargestSample() {
        assertThat(SampleSize.required(null)).isEqualTo(384);
    }

    /**
     * Ten people, five with 50 and five with 100: mean 75, s² = 10·625/9 = 694.444, s/√10 = 8.3333, t(9) = 2.262, half 18.85.
     * Of 40 served: times √(30/40) = 0.86603, half 16.32.
     */
    @Test
    void theMarginByHand() {
        Map<List<Integer>, Long> answers = Map.of(all(2), 5L, all(4), 5L);
        Margin margin = of(answers, null).margin();
        assertThat(margin)
                .isEqualTo(new Margin(new BigDecimal("18.85"), new BigDecimal("56.15"), new BigDecimal("93.85")));
        assertThat(of(answers, 40).margin())
                .isEqualTo(new Margin(new BigDecimal("16.32"), new BigDecimal("58.68"), new BigDecimal("91.32")));
    }

    @Test
    void whoeverAsksEverybodyHasNoMargin() {
        Margin margin = of(Map.of(all(2), 5L, all(4), 5L), 10).margin();
        assertThat(margin).isNotNull();
        assertThat(margin.half()).isEqualTo("0.00");
        // More answers than people served: somebody counted wrong, and nothing breaks.
        assertThat(of(Map.of(all(2), 5L, all(4), 5L), 3).margin()).isEqualTo(margin);
    }

    @Test
    void oneAnswerHasNoMarginAndNoIntervalLeavesTheScale() {
        assertThat(of(Map.of(all(3), 1L), null).margin()).isNull();
        Margin wide = of(Map.of(all(1), 1L, all(4), 1L), null).margin();
        assertThat(wide).isNotNull();
        assertThat(wide.low()).isEqualTo("25.00");
        assertThat(wide.high()).isEqualTo("100.00");
    }

    @Test
    void weakSamplesAreSaidToBeWeak() {
        SurveyIndex few = of(Map.of(all(3), 12L), 1000);
        assertThat(few.unfounded()).isTrue();
        assertThat(few.required()).isEqualTo(278);
        SurveyIndex some = of(Map.of(all(3), 100L), 1000);
        assertThat(some.unfounded()).isFalse();
        assertThat(some.weak()).isTrue();
        assertThat(of(Map.of(all(3), 278L), 1000).weak()).isFalse();
        // A hamlet of ten: all ten are enough.
        assertThat(of(Map.of(all(3), 10L), 10).unfounded()).isFalse();
    }

    @Test
    void figuresAreWrittenAsTheLanguageDoes() {
        assertThat(DecimalText.of(new BigDecimal("76.60"), Locale.of("id"))).isEqualTo("76,60");
        assertThat(DecimalText.of(new BigDecimal("76.60"), Locale.ENGLISH)).isEqualTo("76.60");
    }
}
