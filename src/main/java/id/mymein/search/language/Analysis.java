package id.mymein.search.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text becomes words to search for: the one definition, for what is indexed, asked and marked, whichever index is behind.
 * The index is given words with blanks between them and analyses nothing itself.
 */
public final class Analysis {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*");
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[\\p{M}\\s'’ʼ`]+");
    private static final int LONGEST = 64;

    private static final Set<String> STOP_WORDS = WordLists.words("stopwords.txt");
    private static final Map<String, String> VARIANTS = WordLists.pairs("variants.txt");
    private static final Stemmer STEMMER = new Stemmer(WordLists.words("roots.txt"));

    /** Most words of a text are of a few thousand; looking one up takes a hundredth of stemming it. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 30_000;

    private Analysis() {}

    /** The words of a text, in their order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String exact = exact(found.group());
            if (!exact.isEmpty()) {
                words.add(new Word(found.start(), found.end(), exact, stem(exact)));
            }
        }
        return words;
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
        String plain = isAscii(small)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String exact = NOT_IN_A_WORD.matcher(plain).replaceAll("");
        return exact.length() <= LONGEST ? exact : cut(exact);
    }

    /** Never through the middle of a character. */
    private static String cut(String exact) {
        return exact.substring(0, Character.isHighSurrogate(exact.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
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
