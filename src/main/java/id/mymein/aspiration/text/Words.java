package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text as they are compared here: in small letters, without apostrophes and accents' marks, common loose spellings
 * made one, and the usual affixes taken off. It need not be right, only the same each time: {@code perbaikan} and
 * {@code diperbaiki} become one.
 */
public final class Words {

    private static final int LONGEST = 40;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> PARTICLES = List.of("lah", "kah", "nya", "ku", "mu", "pun");
    private static final List<String> SUFFIXES = List.of("kan", "an", "i");
    private static final List<String> PREFIXES = List.of(
            "memper", "diper", "menge", "penge", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen", "ber",
            "ter", "per", "me", "pe", "di", "ke", "se");

    private static final Map<String, String> SPELLINGS = WordFile.pairs("spellings.txt");
    private static final Set<String> STOP_WORDS = WordFile.words("stopwords.txt").stream()
            .flatMap(word -> java.util.stream.Stream.of(word, stem(word)))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A word.
     *
     * @param written as in the text, in small letters
     * @param form as it is compared
     */
    public record Word(String written, String form) {

        /** True for words that say nothing of what a text is about. */
        public boolean isCommon() {
            return STOP_WORDS.contains(written) || STOP_WORDS.contains(form);
        }
    }

    private Words() {}

    /** In their order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        var word = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                if (word.length() < LONGEST) {
                    word.appendCodePoint(Character.toLowerCase(character));
                }
            } else if (!isSilent(character)) {
                add(words, word);
            }
            at += Character.charCount(character);
        }
        add(words, word);
        return words;
    }

    private static boolean isSilent(int character) {
        return character == '\''
                || character == '’'
                || character == '`'
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
    }

    private static void add(List<Word> words, StringBuilder word) {
        if (!word.isEmpty()) {
            String written = word.toString();
            words.add(new Word(written, one(written)));
            word.setLength(0);
        }
    }

    /** The forms of the words of a list's entry, two of them joined by {@code _}. */
    public static String form(String entry) {
        return of(entry.replace('_', ' ')).stream().map(Word::form).collect(Collectors.joining("_"));
    }

    /** The forms of the words of a text, and of each two that follow each other. */
    static Set<String> formsAndPairs(List<Word> words) {
        Set<String> forms = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            forms.add(words.get(at).form());
            if (at > 0) {
                forms.add(words.get(at - 1).form() + "_" + words.get(at).form());
            }
        }
        return forms;
    }

    private static String one(String written) {
        return stem(SPELLINGS.getOrDefault(written, written));
    }

    private static String stem(String word) {
        String bare = word.length() > SHORTEST_STEM && word.endsWith("2") ? word.substring(0, word.length() - 1) : word;
        if (bare.length() <= SHORTEST_STEM) {
            return bare;
        }
        return withoutPrefix(withoutEnd(withoutEnd(withoutEnd(bare, PARTICLES), PARTICLES), SUFFIXES));
    }

    private static String withoutEnd(String word, List<String> ends) {
        return ends.stream()
                .filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM)
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length()))
                .orElse(word);
    }

    private static String withoutPrefix(String word) {
        return PREFIXES.stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM)
                .findFirst()
                .map(prefix -> word.substring(prefix.length()))
                .orElse(word);
    }
}
