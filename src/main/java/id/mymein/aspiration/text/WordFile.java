package id.mymein.aspiration.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that come with the module: comments behind {@code #}, words between blanks. */
public final class WordFile {

    private WordFile() {}

    /** Without comments and empty lines. */
    public static List<String> lines(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream("/aspiration/" + name)) {
            if (file == null) {
                throw new IllegalStateException("a word list is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        lines(name).stream().map(line -> line.split("\\s+")).forEach(pair -> pairs.put(pair[0], pair[1]));
        return Map.copyOf(pairs);
    }

    /** Lines of {@code =weight word word …}: the form of each word, or of two joined by {@code _}, and its weight. */
    static Map<String, Integer> weights(String name) {
        Map<String, Integer> weights = new HashMap<>();
        for (String line : lines(name)) {
            String[] parts = line.split("\\s+");
            for (int at = 1; at < parts.length; at++) {
                weights.put(Words.form(parts[at]), Integer.valueOf(parts[0].substring(1)));
            }
        }
        return Map.copyOf(weights);
    }
}
