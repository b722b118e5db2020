package id.mymein.aspiration.guess;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.guess.CategoryGuess.Labelled;
import id.mymein.aspiration.guess.Crossing.Figures;
import id.mymein.aspiration.guess.Crossing.Learner;
import id.mymein.aspiration.text.Complaints;
import id.mymein.aspiration.text.Words;
import id.mymein.aspiration.text.Words.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often the guess is right on 250 real messages, filed under six categories by the regency that got them: stratified tenfold
 * cross-validation, five times over with other folds, against always the largest category and against plain TF-IDF classifiers.
 * {@code bench/guess} prints the table.
 */
class CategoryFiguresTest {

    private static final List<String> CATEGORIES =
            List.of("infrastruktur", "pelayanan-publik", "sosial-ekonomi", "ketertiban", "pendidikan", "lingkungan");

    private static final CategoryGuess SEEDED = CategoryGuess.seeded(CATEGORIES);

    private static List<String> plain(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> roots(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    private static Learner largest() {
        return cases -> {
            String most = cases.stream()
                    .collect(Collectors.groupingBy(Labelled::category, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return text -> most;
        };
    }

    private static Learner centroids(Function<String, List<String>> words) {
        return cases -> new Centroids(cases, words)::nearest;
    }

    private static Learner regression(Function<String, List<String>> words) {
        return cases -> {
            Terms terms =
                    Terms.of(cases.stream().map(one -> words.apply(one.text())).toList());
            Regression learned = Regression.learn(
                    cases.stream()
                            .map(one -> new Regression.Example(
                                    terms.weigh(words.apply(one.text())),
                                    CATEGORIES.indexOf(one.category()),
                                    new double[CATEGORIES.size()]))
                            .toList(),
                    CATEGORIES.size(),
                    0.25);
            return text -> {
                double[] scores = learned.score(terms.weigh(words.apply(text)));
                return CATEGORIES.get(IntStream.range(0, scores.length)
                        .boxed()
                        .max(java.util.Comparator.comparingDouble(at -> scores[at]))
                        .orElseThrow());
            };
        };
    }

    private static Function<String, String> asks(CategoryGuess guess) {
        return text -> guess.guess(text).getFirst().category();
    }

    @Test
    void beatsTheLargestCategoryAndPlainTfIdf() throws IOException {
        List<Labelled> cases = Complaints.all().stream()
                .map(one -> new Labelled(one.text(), one.category()))
                .toList();
        var crossing = new Crossing(cases, CATEGORIES);
        Figures largest = crossing.measure("always the largest category", largest());
        List<Figures> plain = List.of(
                crossing.measure("TF-IDF, nearest centroid", centroids(CategoryFiguresTest::plain)),
                crossing.measure("TF-IDF, logistic regression", regression(CategoryFiguresTest::plain)),
                crossing.measure("TF-IDF of roots, nearest centroid", centroids(CategoryFiguresTest::roots)),
                crossing.measure("TF-IDF of roots, logistic regression", regression(CategoryFiguresTest::roots)));
        Figures seeded = crossing.measure("our lexicon alone", some -> asks(SEEDED));
        Figures ours = crossing.measure("our lexicon and what was decided", some -> asks(SEEDED.train(some.stream())));
        System.out.println("guess   of each category: " + ours.byCategory());
        System.out.println("guess   " + crossing.offers(some -> SEEDED.train(some.stream())::offer));
        System.out.println("guess   " + crossing.time(SEEDED.train(cases.stream())));

        assertThat(ours.accuracy()).isGreaterThan(largest.accuracy() + 0.3);
        assertThat(plain).allSatisfy(other -> {
            assertThat(ours.accuracy()).isGreaterThan(other.accuracy() + 0.05);
            assertThat(ours.macro()).isGreaterThan(other.macro() + 0.05);
        });
        assertThat(seeded.accuracy()).isGreaterThan(0.7);
    }
}
