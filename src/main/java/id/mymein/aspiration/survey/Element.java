package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that is asked about.
 *
 * @param answers four, from the worst to the best
 * @param weight as part of the sum of all weights
 */
record Element(int number, String name, String question, List<String> answers, BigDecimal weight) {

    static final int BEST = 4;
    static final int MOST = 12;

    Element {
        answers = List.copyOf(answers);
    }

    /** {@code U1}, as reports name it. */
    String code() {
        return "U" + number;
    }

    /** The name of its field in forms. */
    String field() {
        return "u" + number;
    }
}
