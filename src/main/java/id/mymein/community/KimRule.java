package id.mymein.community;

import java.util.List;

/**
 * A row of table {@code kim_rule}: a figure or a list of words.
 *
 * @param value of a figure; it lies between {@code least} and {@code most}, which are equal where the rule is a list of words
 * @param source where it comes from
 */
public record KimRule(String key, int value, int least, int most, List<String> words, String source, int version) {

    static final String LEAST_MEMBERS = "least_members";
    static final String COMPULSORY_OFFICERS = "compulsory_officers";
    static final String BARRED = "barred";

    public KimRule {
        words = List.copyOf(words);
    }

    public boolean figure() {
        return most > least;
    }

    /** The words are posts of officers. */
    public boolean posts() {
        return key.equals(COMPULSORY_OFFICERS);
    }
}
