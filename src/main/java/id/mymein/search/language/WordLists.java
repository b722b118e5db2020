package id.mymein.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the word lists that come with the program: words between blanks, comments behind {@code #}. */
final class WordLists {

    private WordLists() {}

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(line -> words.addAll(java.util.Arrays.asList(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    /** Two words a line. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        lines(name).map(line -> line.split("\\s+")).forEach(pair -> pairs.put(pair[0], pair[1]));
        return Map.copyOf(pairs);
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = WordLists.class.getResourceAsStream("/search/" + name)) {
            if (file == null) {
                throw new IllegalStateException("a word list is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
