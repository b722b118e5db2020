package id.mymein.aspiration.text;

import java.util.List;

/** How letters follow each other in Indonesian, learned from the module's own words; keys struck at random follow otherwise. */
final class Letters {

    private static final int SIZE = 27;
    private static final double UNSEEN = 0.5;

    /** Of 250 real messages, abbreviations and all, none came below -2.7; keys struck at random below -3.8. */
    private static final double LEAST = -3.6;

    private static final int ENOUGH = 8;
    private static final double[][] FOLLOWS = learn();

    private Letters() {}

    private static double[][] learn() {
        double[][] counts = new double[SIZE][SIZE];
        for (double[] row : counts) {
            java.util.Arrays.fill(row, UNSEEN);
        }
        List<String> lines = WordFile.lines("categories.txt");
        for (String line : lines) {
            if (line.startsWith("=")) {
                walk(line.replaceAll("[^a-z]+", " "), (from, to) -> counts[from][to]++);
            }
        }
        for (double[] row : counts) {
            double sum = java.util.Arrays.stream(row).sum();
            java.util.Arrays.setAll(row, to -> Math.log(row[to] / sum));
        }
        return counts;
    }

    static boolean areStruckAtRandom(String text) {
        double[] sum = new double[2];
        walk(text, (from, to) -> {
            sum[0] += FOLLOWS[from][to];
            sum[1]++;
        });
        return sum[1] > ENOUGH && sum[0] / sum[1] < LEAST;
    }

    private interface Step {
        void take(int from, int to);
    }

    /** Over the letters, with one place for everything between words. */
    private static void walk(String text, Step step) {
        int before = SIZE - 1;
        for (int at = 0; at < text.length(); at++) {
            int c = Character.toLowerCase(text.charAt(at));
            int here = c >= 'a' && c <= 'z' ? c - 'a' : SIZE - 1;
            if (before != SIZE - 1 || here != SIZE - 1) {
                step.take(before, here);
            }
            before = here;
        }
        if (before != SIZE - 1) {
            step.take(before, SIZE - 1);
        }
    }
}
