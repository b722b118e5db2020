package id.mymein.platform;

/** How many slips lie between two words: a letter more, less, another, or two that changed places. */
public final class EditDistance {

    private EditDistance() {}

    /** @param most beyond that the answer is only "more" */
    public static int of(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] older = new int[other.length() + 1];
        int[] old = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            old[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int[] row = row(one, other, line, old, older);
            older = old;
            old = row;
        }
        return Math.min(old[other.length()], most + 1);
    }

    private static int[] row(String one, String other, int line, int[] old, int[] older) {
        int[] row = new int[old.length];
        row[0] = line;
        for (int column = 1; column < row.length; column++) {
            char here = one.charAt(line - 1);
            char there = other.charAt(column - 1);
            int best = Math.min(old[column] + 1, row[column - 1] + 1);
            best = Math.min(best, old[column - 1] + (here == there ? 0 : 1));
            if (line > 1 && column > 1 && here == other.charAt(column - 2) && there == one.charAt(line - 2)) {
                best = Math.min(best, older[column - 2] + 1);
            }
            row[column] = best;
        }
        return row;
    }
}
