package id.mymein.portal.official;

import java.util.ArrayList;
import java.util.List;

/** Which signs of one handle are not in another, so that people see what their eye reads over. */
final class Difference {

    /** Whoever writes more than that is not misread. */
    private static final int LONGEST = 300;

    private Difference() {}

    /** @param differs true where the other has something else, or nothing */
    record Part(String text, boolean differs) {}

    /** The first in parts, by the longest sequence of signs that both have. */
    static List<Part> of(String asked, String official) {
        int[] one = asked.codePoints().toArray();
        int[] other = official.codePoints().toArray();
        if (one.length > LONGEST || other.length > LONGEST) {
            return List.of(new Part(asked, false));
        }
        return parts(one, other, lengths(one, other));
    }

    /** How much the ends from each pair of places on have in common. */
    private static int[][] lengths(int[] one, int[] other) {
        int[][] common = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] =
                        one[i] == other[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Part> parts(int[] one, int[] other, int[][] common) {
        var parts = new ArrayList<Part>();
        var run = new StringBuilder();
        boolean differs = false;
        int j = 0;
        for (int i = 0; i < one.length; i++) {
            while (j < other.length && one[i] != other[j] && common[i][j + 1] > common[i + 1][j]) {
                j++;
            }
            boolean shared = j < other.length && one[i] == other[j];
            if (shared == differs && !run.isEmpty()) {
                parts.add(new Part(run.toString(), differs));
                run.setLength(0);
            }
            differs = !shared;
            run.appendCodePoint(one[i]);
            j += shared ? 1 : 0;
        }
        parts.add(new Part(run.toString(), differs));
        return List.copyOf(parts);
    }
}
