package id.mymein.aspiration.guess;

import id.mymein.aspiration.guess.CategoryGuess.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The plainest text classifier there is: the category whose mean text is most like it. */
final class Centroids {

    private final Function<String, List<String>> words;
    private final Terms terms;
    private final Map<String, Map<String, Double>> means = new HashMap<>();

    Centroids(List<Labelled> cases, Function<String, List<String>> words) {
        this.words = words;
        this.terms = Terms.of(cases.stream().map(one -> words.apply(one.text())).toList());
        for (Labelled one : cases) {
            Map<String, Double> mean = means.computeIfAbsent(one.category(), category -> new HashMap<>());
            terms.weigh(words.apply(one.text())).forEach((word, weight) -> mean.merge(word, weight, Double::sum));
        }
    }

    String nearest(String text) {
        Map<String, Double> weighed = terms.weigh(words.apply(text));
        String nearest = "";
        double most = -1;
        for (var mean : means.entrySet()) {
            double length = Math.sqrt(mean.getValue().values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
            double like = weighed.entrySet().stream()
                            .mapToDouble(
                                    word -> word.getValue() * mean.getValue().getOrDefault(word.getKey(), 0.0))
                            .sum()
                    / length;
            if (like > most) {
                most = like;
                nearest = mean.getKey();
            }
        }
        return nearest;
    }
}
