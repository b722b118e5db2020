package id.mymein.newsroom.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shortens names to three letters or so, each in another way than those before it where that can be done. */
final class Letters {

    private static final int SHORT = 3;

    private final Set<String> taken = new HashSet<>();

    /** {@code May} for Mayanau, {@code S.Na} for Simpang Nadong, {@code THK} for Tanah Habang Kiri. */
    String of(String name) {
        List<String> ways = ways(name.strip().split("\\s+"));
        String chosen =
                ways.stream().filter(way -> !taken.contains(way)).findFirst().orElse(ways.getFirst());
        taken.add(chosen);
        return chosen;
    }

    private static List<String> ways(String[] words) {
        String first = words[0];
        String last = words[words.length - 1];
        if (words.length == 1) {
            return List.of(
                    start(first, SHORT), start(first, 2) + end(first), start(first, 1) + middle(first) + end(first));
        }
        if (words.length == 2) {
            return List.of(
                    start(first, 1) + "." + start(last, 2),
                    start(first, 2) + start(last, 1),
                    start(first, 1) + "." + end(last));
        }
        return List.of(
                start(first, 1) + start(words[1], 1) + start(last, 1),
                start(first, 2) + start(last, 1),
                start(first, 1) + start(words[1], 1) + end(last));
    }

    private static String start(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String middle(String word) {
        int half = word.length() / 2;
        return word.substring(half, Math.min(half + 1, word.length()));
    }

    private static String end(String word) {
        return word.substring(word.length() - 1);
    }
}
