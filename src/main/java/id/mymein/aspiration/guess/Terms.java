package id.mymein.aspiration.guess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Words as numbers: how often in the text, times how rare among the texts learned from, all scaled to length 1.
 *
 * @param rarity by word; others are not known
 */
record Terms(Map<String, Double> rarity) {

    static final Terms NONE = new Terms(Map.of());

    static Terms of(List<List<String>> texts) {
        Map<String, Integer> in = new HashMap<>();
        texts.forEach(text -> new HashSet<>(text).forEach(word -> in.merge(word, 1, Integer::sum)));
        Map<String, Double> rarity = new HashMap<>();
        in.forEach((word, count) -> rarity.put(word, 1 + Math.log((1.0 + texts.size()) / (1 + count))));
        return new Terms(Map.copyOf(rarity));
    }

    Map<String, Double> weigh(List<String> text) {
        Map<String, Double> weights = new HashMap<>();
        for (String word : text) {
            Double rare = rarity.get(word);
            if (rare != null) {
                weights.merge(word, rare, Double::sum);
            }
        }
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
