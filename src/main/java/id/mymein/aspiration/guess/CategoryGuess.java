package id.mymein.aspiration.guess;

import id.mymein.aspiration.text.Words;
import id.mymein.aspiration.text.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Guesses the category of a text. It never changes: {@link #train} gives another one. What it knows is a lexicon that can be read
 * and the cases that it was given, and it names the words that spoke for each category. Safe for many threads.
 *
 * <p>A text's words speak through the lexicon ({@link #BELIEF} for each point), and beside it through weights that a logistic
 * regression learned from decided cases, the lexicon's opinion being what it starts from.
 */
public final class CategoryGuess {

    /** From this probability on a guess is worth offering to the sender. */
    public static final double WORTH_OFFERING = 0.5;

    /** How much one point of the lexicon says, as logarithm of odds; found by cross-validation, and uncritical from 0.3 to 0.7. */
    private static final double BELIEF = 0.3;

    /** How many examples a word's weight being zero is worth. */
    private static final double PRIOR = 1.35;

    /** What is beyond says nothing new of the matter. */
    private static final int MOST = 20_000;

    private static final int NAMED_WORDS = 4;
    private static final double SPOKE = 0.1;

    private final List<String> categories;
    private final Map<String, double[]> lexicon;
    private final Terms terms;
    private final Regression learned;

    private CategoryGuess(List<String> categories, Map<String, double[]> lexicon, Terms terms, Regression learned) {
        this.categories = categories;
        this.lexicon = lexicon;
        this.terms = terms;
        this.learned = learned;
    }

    /** A text and the category that a person decided on. */
    public record Labelled(String text, String category) {}

    /**
     * A category that a text may be of.
     *
     * @param words those of the text that spoke for it, the strongest first
     */
    public record Scored(String category, double probability, List<String> words) {}

    /** From the lexicon alone. Categories that it does not know are guessed once cases of them were decided. */
    public static CategoryGuess seeded(List<String> categories) {
        List<String> own = categories.stream().distinct().toList();
        return new CategoryGuess(own, Lexicon.SHIPPED.over(own), Terms.NONE, Regression.nothing(own.size()));
    }

    /** The lexicon's and these cases' opinion, whatever this one had learned; cases of other categories are left out. */
    public CategoryGuess train(Stream<Labelled> decided) {
        List<Labelled> cases =
                decided.filter(one -> categories.contains(one.category)).toList();
        List<List<Word>> texts = cases.stream().map(one -> words(one.text)).toList();
        Terms fresh = Terms.of(texts.stream().map(CategoryGuess::telling).toList());
        List<Regression.Example> examples = IntStream.range(0, cases.size())
                .mapToObj(at -> new Regression.Example(
                        fresh.weigh(telling(texts.get(at))),
                        categories.indexOf(cases.get(at).category),
                        Opinion.of(texts.get(at), lexicon, categories.size()).sum()))
                .toList();
        return new CategoryGuess(categories, lexicon, fresh, Regression.learn(examples, categories.size(), PRIOR));
    }

    /** All categories, the likeliest first; none for a text without words. */
    public List<Scored> guess(String text) {
        List<Word> words = words(text);
        if (words.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        Opinion opinion = Opinion.of(words, lexicon, categories.size());
        Map<String, Double> weighed = terms.weigh(telling(words));
        double[] scores = learned.score(weighed);
        double[] believed = opinion.sum();
        for (int at = 0; at < scores.length; at++) {
            scores[at] += believed[at];
        }
        opinion.add(words, weighed, learned.weights());
        double[] shares = Regression.shares(scores);
        return IntStream.range(0, shares.length)
                .mapToObj(at -> new Scored(categories.get(at), shares[at], opinion.words(at)))
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .toList();
    }

    /** The likeliest where it is likely enough to be offered and some word speaks for it. */
    public Optional<Scored> offer(String text) {
        return guess(text).stream()
                .findFirst()
                .filter(best -> best.probability >= WORTH_OFFERING && !best.words.isEmpty());
    }

    private static List<Word> words(String text) {
        return Words.of(text.length() <= MOST ? text : text.substring(0, MOST));
    }

    private static List<String> telling(List<Word> words) {
        return words.stream().filter(word -> !word.isCommon()).map(Word::form).toList();
    }

    /** What each word of a text says for each category. */
    private record Opinion(Map<String, double[]> spoken, int categories) {

        static Opinion of(List<Word> words, Map<String, double[]> lexicon, int categories) {
            var opinion = new Opinion(new LinkedHashMap<>(), categories);
            Set<String> heard = new HashSet<>();
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                if (at > 0) {
                    Word before = words.get(at - 1);
                    String pair = before.form() + "_" + word.form();
                    opinion.hear(before.written() + " " + word.written(), lexicon.get(pair), heard.add(pair));
                }
                opinion.hear(word.written(), lexicon.get(word.form()), heard.add(word.form()));
            }
            return opinion;
        }

        /** Once, however often it is said. */
        private void hear(String written, double @org.jspecify.annotations.Nullable [] points, boolean first) {
            if (points != null && first) {
                double[] sum = spoken.computeIfAbsent(written, word -> new double[categories]);
                for (int at = 0; at < categories; at++) {
                    sum[at] += BELIEF * points[at];
                }
            }
        }

        double[] sum() {
            var sum = new double[categories];
            spoken.values().forEach(points -> {
                for (int at = 0; at < categories; at++) {
                    sum[at] += points[at];
                }
            });
            return sum;
        }

        void add(List<Word> words, Map<String, Double> weighed, Map<String, double[]> weights) {
            Set<String> heard = new HashSet<>();
            for (Word word : words) {
                double[] weight = weights.get(word.form());
                Double value = weighed.get(word.form());
                if (weight != null && value != null && heard.add(word.form())) {
                    double[] sum = spoken.computeIfAbsent(word.written(), written -> new double[categories]);
                    for (int at = 0; at < categories; at++) {
                        sum[at] += value * weight[at];
                    }
                }
            }
        }

        /** Those that say more for it than for the others on average. */
        List<String> words(int category) {
            List<Map.Entry<String, Double>> more = new ArrayList<>();
            spoken.forEach((word, points) -> {
                double mean = java.util.Arrays.stream(points).sum() / categories;
                if (points[category] - mean > SPOKE) {
                    more.add(Map.entry(word, points[category] - mean));
                }
            });
            return more.stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(NAMED_WORDS)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
