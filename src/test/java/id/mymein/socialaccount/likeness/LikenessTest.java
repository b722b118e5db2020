package id.mymein.socialaccount.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.EditDistance;
import id.mymein.socialaccount.likeness.LookalikeSet.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** What was measured on the 500 scored pairs, on 2026-11-26; see docs/performance.md. */
    private static final double RECALL = 0.87;

    private static final double PRECISION = 0.99;

    private record Score(int hits, int missed, int falseAlarms) {
        double recall() {
            return (double) hits / (hits + missed);
        }

        double precision() {
            return (double) hits / (hits + falseAlarms);
        }
    }

    private static Score score(List<Pair> pairs) {
        int hits = 0;
        int missed = 0;
        int alarms = 0;
        for (Pair pair : pairs) {
            boolean found = Likeness.of(pair.official(), pair.other()).any();
            hits += pair.alike() && found ? 1 : 0;
            missed += pair.alike() && !found ? 1 : 0;
            alarms += !pair.alike() && found ? 1 : 0;
        }
        return new Score(hits, missed, alarms);
    }

    private static List<Pair> scored() {
        return Stream.concat(LookalikeSet.read("scored.csv").stream(), LookalikeSet.read("hand.csv").stream())
                .toList();
    }

    @Test
    @SuppressWarnings("SystemOut") // shows what is missed to whoever works on the rules
    void findsWhatLooksAlikeAsOftenAsWasMeasured() {
        Score score = score(scored());
        if (System.getenv("MYMEIN_DRAW") != null) {
            System.out.println("dev " + score(LookalikeSet.read("dev.csv")));
            LookalikeSet.read("dev.csv").stream()
                    .filter(pair -> Likeness.of(pair.official(), pair.other()).any() != pair.alike())
                    .forEach(pair -> System.out.println("  dev: " + pair.line()));
            System.out.printf("scored %s: recall %.3f, precision %.3f%n", score, score.recall(), score.precision());
        }
        assertThat(scored()).hasSize(500);
        assertThat(score.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(score.precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void theGeneratedPairsAreTheGeneratorsOwn() throws Exception {
        if (System.getenv("MYMEIN_DRAW") != null) {
            LookalikeSet.write("dev.csv", LookalikeSet.dev());
            LookalikeSet.write("scored.csv", LookalikeSet.scored());
        }
        assertThat(LookalikeSet.read("dev.csv")).isEqualTo(LookalikeSet.dev());
        assertThat(LookalikeSet.read("scored.csv")).isEqualTo(LookalikeSet.scored());
    }

    /** What is found only by comparing everything with everything is not found at all. */
    @Test
    void whatLooksAlikeIsFoundByItsNeighbours() {
        long lost = scored().stream()
                .filter(pair -> Likeness.of(pair.official(), pair.other()).any())
                .filter(pair -> !Look.of(pair.official())
                        .whole()
                        .equals(Look.of(pair.other()).whole()))
                .filter(pair -> {
                    int[] ours = Look.neighbours(pair.official(), "");
                    int[] theirs = Look.neighbours(pair.other(), "");
                    return IntStream.of(ours)
                            .noneMatch(one -> Arrays.stream(theirs).anyMatch(other -> other == one));
                })
                .count();
        assertThat(lost).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "desa.mayanau, DESA_MAYANAU, SAME",
        "desa.mayanau, d3sa.may4n4u, SAME",
        "desa.mayanau, desa.mayanau.official, ADDED",
        "pemdesmayanau, Pemerintah Desa Mayanau, ADDED",
        "desa.mayanau, desa.mayanua, SLIP",
        "desa.mayanau, kecamatan.mayanau, NONE",
        "desa.juai, desa.juuh, NONE"
    })
    void saysHowMuch(String one, String other, Likeness likeness) {
        assertThat(Likeness.of(one, other)).isEqualTo(likeness);
        assertThat(Likeness.of(other, one)).isEqualTo(likeness);
    }

    @Test
    void nothingLooksLikeNothing() {
        for (String text : List.of("", " ", "...", "🙂", "1", "desa", "official")) {
            assertThat(Likeness.of(text, "desa.mayanau")).as(text).isEqualTo(Likeness.NONE);
            assertThat(Look.neighbours(text, text)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, abd, 1", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, xyz, 3", "'', abc, 3"})
    void countsSlips(String one, String other, int slips) {
        assertThat(EditDistance.of(one, other, 5)).isEqualTo(slips);
        assertThat(EditDistance.of(one, other, 1)).isEqualTo(Math.min(slips, 2));
    }
}
