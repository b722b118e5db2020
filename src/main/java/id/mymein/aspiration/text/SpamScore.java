package id.mymein.aspiration.text;

import id.mymein.aspiration.text.Words.Word;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a text looks as if nobody in need had written it. Nothing is refused by it: it puts a case aside for a person, who sees
 * the reasons and may say otherwise.
 *
 * @param score from 0 to 1
 * @param reasons in the order of {@link Reason}
 */
public record SpamScore(double score, List<Reason> reasons) {

    /** From here on a person looks at it first. */
    public static final double SUSPECT = 0.5;

    /** What was seen. */
    public enum Reason {
        ADVERTISEMENT,
        LINKS,
        SENT_BEFORE,
        REPEATED,
        GIBBERISH,
        OTHER_SCRIPT,
        VERY_SHORT,
        CAPITALS,
        /** Hurts somebody; pointed out, and no spam by that. */
        ABUSIVE
    }

    /** What is beyond is read by people only. */
    private static final int MOST = 20_000;

    private static final int FEW_LETTERS = 10;
    private static final Map<String, Integer> ADVERTISEMENT = WordFile.weights("advertisement.txt");
    private static final Set<String> ABUSIVE = WordFile.words("abusive.txt").stream()
            .map(Words::form)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    public SpamScore {
        reasons = List.copyOf(reasons);
    }

    /** @param sentBefore true where the same content came in lately */
    public static SpamScore of(String text, boolean sentBefore) {
        String read = text.length() <= MOST ? text : text.substring(0, MOST);
        List<Word> words = Words.of(read);
        Set<String> forms = Words.formsAndPairs(words);
        Map<Reason, Double> seen = new EnumMap<>(Reason.class);
        seen.put(Reason.ADVERTISEMENT, advertisement(forms));
        seen.put(Reason.LINKS, Math.min(Links.foreign(read), 3) * 0.25);
        seen.put(Reason.SENT_BEFORE, sentBefore ? 0.6 : 0);
        seen.put(Reason.REPEATED, Repetition.isIn(read, words) ? 0.6 : 0);
        seen.put(Reason.GIBBERISH, Letters.areStruckAtRandom(read) || isMadeOfSigns(read) ? 0.7 : 0);
        seen.put(Reason.OTHER_SCRIPT, isInOtherScript(read) ? 0.5 : 0);
        seen.put(Reason.VERY_SHORT, shortness(read, words));
        seen.put(Reason.CAPITALS, Shouting.isLoud(read) ? 0.15 : 0);
        seen.values().removeIf(weight -> weight == 0);
        double innocent = seen.values().stream().reduce(1.0, (all, weight) -> all * (1 - weight));
        if (forms.stream().anyMatch(ABUSIVE::contains)) {
            seen.put(Reason.ABUSIVE, 0.0);
        }
        return new SpamScore(1 - innocent, List.copyOf(seen.keySet()));
    }

    public boolean isSuspect() {
        return score >= SUSPECT;
    }

    /** One word alone may be what a resident complains of. */
    private static double advertisement(Set<String> forms) {
        int sum = 0;
        int different = 0;
        for (String form : forms) {
            Integer weight = ADVERTISEMENT.get(form);
            if (weight != null) {
                sum += weight;
                different++;
            }
        }
        return different < 2 || sum < 4 ? 0 : Math.min(0.95, 0.1 + 0.1 * sum);
    }

    private static double shortness(String text, List<Word> words) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters == 0) {
            return 0.9;
        }
        return letters < FEW_LETTERS || words.size() < 2 ? 0.4 : 0;
    }

    private static boolean isMadeOfSigns(String text) {
        long shown = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long signs = text.codePoints()
                .filter(c -> c < 128 && !Character.isWhitespace(c) && !Character.isLetterOrDigit(c))
                .count();
        return shown >= 2L * FEW_LETTERS && signs * 5 > shown * 2;
    }

    private static boolean isInOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= FEW_LETTERS && latin * 2 < letters;
    }
}
