package id.mymein.aspiration.guess;

import id.mymein.aspiration.text.WordFile;
import id.mymein.aspiration.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own words for each category ({@code categories.txt}).
 *
 * @param weights by word (two that follow each other joined by {@code _}) and category
 * @param parents for which category one speaks where a region has it not
 */
record Lexicon(Map<String, Map<String, Integer>> weights, Map<String, String> parents) {

    static final Lexicon SHIPPED = read(WordFile.lines("categories.txt"));

    static Lexicon read(List<String> lines) {
        Map<String, Map<String, Integer>> weights = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        String category = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                String[] names = line.substring(1, line.length() - 1).split(" < ");
                category = names[0];
                if (names.length > 1) {
                    parents.put(category, names[1]);
                }
            } else {
                add(weights, category, line.split("\\s+"));
            }
        }
        return new Lexicon(weights, parents);
    }

    /** A first part that says how much the others weigh. */
    private static void add(Map<String, Map<String, Integer>> weights, String category, String[] parts) {
        int weight = Integer.parseInt(parts[0].substring(1));
        for (int at = 1; at < parts.length; at++) {
            weights.computeIfAbsent(Words.form(parts[at]), word -> new HashMap<>())
                    .merge(category, weight, Math::max);
        }
    }

    /** For each word how much it speaks for each of these categories. */
    Map<String, double[]> over(List<String> categories) {
        Map<String, double[]> over = new HashMap<>();
        weights.forEach((word, speaks) -> {
            var values = new double[categories.size()];
            speaks.forEach((category, weight) -> {
                int at = categories.indexOf(
                        categories.contains(category) ? category : parents.getOrDefault(category, ""));
                if (at >= 0) {
                    values[at] = Math.max(values[at], weight);
                }
            });
            over.put(word, values);
        });
        return over;
    }
}
