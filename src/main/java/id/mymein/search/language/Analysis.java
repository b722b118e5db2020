package id.mymein.search.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text becomes words to search for: the one definition, for what is indexed, asked and marked, whichever index is behind.
 * The index is given words with blanks between them and analyses nothing itself.
 */
public final class Analysis {

    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[\\p{M}\\s'’ʼ`]+");
    private static final int LONGEST = 64;
    private static final int ASCII = 128;

    /** The general categories of Unicode that words are made of, as bits. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final Set<String> STOP_WORDS = WordLists.words("stopwords.txt");
    private static final Map<String, String> VARIANTS = WordLists.pairs("variants.txt");
    private static final Stemmer STEMMER = new Stemmer(WordLists.words("roots.txt"));

    /** Most words of a text are of a few thousand; looking one up takes a hundredth of stemming it. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 30_000;

    private Analysis() {}

    /** The words of a text, in their order: letters, digits and marks, with apostrophes between letters ({@code Ju'uh}). */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean inside = isOfWord(character) || (start >= 0 && isApostrophe(character) && letterAt(text, next));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                add(words, text, start, at);
                start = -1;
            }
            at = next;
        }
        if (start >= 0) {
            add(words, text, start, text.length());
        }
        return words;
    }

    private static boolean isOfWord(int character) {
        if (character < ASCII) {
            return (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9');
        }
        return (OF_WORDS >> Character.getType(character) & 1) != 0;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == 'ʼ' || character == '`';
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String exact = exact(text.substring(start, end));
        if (!exact.isEmpty()) {
            words.add(new Word(start, end, exact, stem(exact)));
        }
    }

    /** True for words like {@code di} and {@code yang}, which say little on their own. */
    public static boolean isStopWord(String exact) {
        return STOP_WORDS.contains(exact) || STOP_WORDS.contains(variant(exact));
    }

    public static String exacts(List<Word> words) {
        return joined(words, Word::exact);
    }

    public static String stems(List<Word> words) {
        return joined(words, Word::stem);
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }

    private static String exact(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small.length() <= LONGEST ? small : cut(small);
        }
        String apart = Normalizer.normalize(small, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String exact = NOT_IN_A_WORD.matcher(apart).replaceAll("");
        return exact.length() <= LONGEST ? exact : cut(exact);
    }

    /** Never through the middle of a character. */
    private static String cut(String exact) {
        return exact.substring(0, Character.isHighSurrogate(exact.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII || text.charAt(at) == '\'' || text.charAt(at) == '`') {
                return false;
            }
        }
        return true;
    }

    static String stem(String exact) {
        String known = KNOWN.get(exact);
        if (known != null) {
            return known;
        }
        String stem = STEMMER.stem(variant(exact));
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(exact, stem);
        }
        return stem;
    }

    private static String variant(String exact) {
        String variant = VARIANTS.get(exact);
        if (variant != null) {
            return variant;
        }
        String spelling = newSpelling(exact);
        return VARIANTS.getOrDefault(spelling, spelling);
    }

    /** As before 1947 and 1972: Soeharto, Djakarta, Tjokroaminoto. */
    private static String newSpelling(String exact) {
        boolean oe = exact.contains("oe") && !exact.contains("koe") && !exact.startsWith("poe");
        String spelling = oe ? exact.replace("oe", "u") : exact;
        return spelling.contains("j") ? spelling.replace("dj", "j").replace("tj", "c") : spelling;
    }
}
