package id.mymein.aspiration.text;

import id.mymein.aspiration.text.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same again and again: a sign, a word, a sentence. */
final class Repetition {

    private static final int LONGEST_RUN = 12;
    private static final int PHRASE = 3;
    private static final int FEWEST_WORDS = 6;

    private Repetition() {}

    static boolean isIn(String text, List<Word> words) {
        return longestRun(text) > LONGEST_RUN
                || (words.size() >= FEWEST_WORDS && (isOneWord(words) || repeatsPhrases(words)));
    }

    /** Of a letter or digit; lines of dots and dashes are drawn by people. */
    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean again =
                    at > 0 && text.charAt(at) == text.charAt(at - 1) && Character.isLetterOrDigit(text.charAt(at));
            run = again ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isOneWord(List<Word> words) {
        return words.stream().map(Word::written).distinct().count() * PHRASE <= words.size() && words.size() < 30;
    }

    private static boolean repeatsPhrases(List<Word> words) {
        Set<String> phrases = new HashSet<>();
        int all = words.size() - PHRASE + 1;
        for (int at = 0; at < all; at++) {
            phrases.add(words.get(at).written()
                    + ' '
                    + words.get(at + 1).written()
                    + ' '
                    + words.get(at + 2).written());
        }
        return phrases.size() * 2 < all;
    }
}
