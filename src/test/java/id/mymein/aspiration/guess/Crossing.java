package id.mymein.aspiration.guess;

import id.mymein.aspiration.guess.CategoryGuess.Labelled;
import id.mymein.aspiration.guess.CategoryGuess.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Stratified cross-validation: what is guessed was never learned from, and each tenth has its share of each category. */
final class Crossing {

    private static final int FOLDS = 10;
    private static final int TIMES = 5;

    private final List<Labelled> cases;
    private final List<String> categories;

    Crossing(List<Labelled> cases, List<String> categories) {
        this.cases = cases;
        this.categories = categories;
    }

    interface Learner {
        Function<String, String> learn(List<Labelled> cases);
    }

    /** Means of all times. */
    record Figures(double accuracy, double macro, Map<String, String> byCategory) {}

    Figures measure(String name, Learner learner) {
        int[][] confusion = new int[categories.size()][categories.size()];
        double[] accuracies = new double[TIMES];
        double[] macros = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            int[][] once = new int[categories.size()][categories.size()];
            each(
                    time,
                    learner::learn,
                    (one, guess) ->
                            once[categories.indexOf(one.category())][categories.indexOf(guess.apply(one.text()))]++);
            accuracies[time] =
                    IntStream.range(0, once.length).map(at -> once[at][at]).sum() / (double) cases.size();
            macros[time] = macro(once);
            for (int row = 0; row < once.length; row++) {
                for (int column = 0; column < once.length; column++) {
                    confusion[row][column] += once[row][column];
                }
            }
        }
        double accuracy = mean(accuracies);
        double macro = mean(macros);
        System.out.printf(
                Locale.ROOT,
                "guess   %-38s accuracy %.3f (± %.3f)   macro-F1 %.3f (± %.3f)%n",
                name,
                accuracy,
                deviation(accuracies),
                macro,
                deviation(macros));
        Map<String, String> byCategory = new TreeMap<>();
        for (int at = 0; at < categories.size(); at++) {
            byCategory.put(categories.get(at), String.format(Locale.ROOT, "F1 %.2f", f1(confusion, at)));
        }
        return new Figures(accuracy, macro, byCategory);
    }

    private interface Judge<G> {
        void judge(Labelled one, G guess);
    }

    private <G> void each(int time, Function<List<Labelled>, G> learner, Judge<G> judge) {
        int[] folds = folds(new Random(time + 1));
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            G guess = learner.apply(IntStream.range(0, cases.size())
                    .filter(at -> folds[at] != left)
                    .mapToObj(cases::get)
                    .toList());
            IntStream.range(0, cases.size())
                    .filter(at -> folds[at] == left)
                    .forEach(at -> judge.judge(cases.get(at), guess));
        }
    }

    private int[] folds(Random random) {
        int[] folds = new int[cases.size()];
        int next = 0;
        for (String category : categories) {
            List<Integer> own = new ArrayList<>(IntStream.range(0, cases.size())
                    .filter(at -> cases.get(at).category().equals(category))
                    .boxed()
                    .toList());
            Collections.shuffle(own, random);
            for (int at : own) {
                folds[at] = next++ % FOLDS;
            }
        }
        return folds;
    }

    /** How many texts get an offer, and how many of the offers are right. */
    String offers(Function<List<Labelled>, Function<String, Optional<Scored>>> learner) {
        int[] counts = new int[2];
        each(
                0,
                learner,
                (one, guess) -> guess.apply(one.text()).ifPresent(offer -> {
                    counts[0]++;
                    counts[1] += offer.category().equals(one.category()) ? 1 : 0;
                }));
        return String.format(
                Locale.ROOT,
                "offered for %.1f %% of the messages, right in %.1f %% of the offers",
                100.0 * counts[0] / cases.size(),
                100.0 * counts[1] / Math.max(1, counts[0]));
    }

    /** After warming up. */
    String time(CategoryGuess guess) {
        long took = 0;
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            cases.forEach(one -> guess.guess(one.text()));
            took = System.nanoTime() - start;
        }
        return String.format(Locale.ROOT, "a guess takes %.0f µs on average", took / 1e3 / cases.size());
    }

    private static double macro(int[][] confusion) {
        return IntStream.range(0, confusion.length)
                .mapToDouble(at -> f1(confusion, at))
                .average()
                .orElseThrow();
    }

    private static double f1(int[][] confusion, int at) {
        int guessed = 0;
        int real = 0;
        for (int other = 0; other < confusion.length; other++) {
            guessed += confusion[other][at];
            real += confusion[at][other];
        }
        return 2.0 * confusion[at][at] / Math.max(1, guessed + real);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(java.util.Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
