package id.mymein.region;

import java.util.List;

/**
 * What was read from a list of days off.
 *
 * @param rows what can be used
 * @param problems what cannot
 */
public record DayOffFile(List<Row> rows, List<Problem> problems) {

    public DayOffFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** @param line where it stands, from 1 */
    public record Row(int line, DayOff day) {}

    /**
     * A place in the file that has to be mended.
     *
     * @param line from 1; 0 where the whole file is meant
     * @param column its title; empty where the whole line is meant
     * @param reason message key
     */
    public record Problem(int line, String column, String reason, List<Object> arguments) {

        public static Problem of(int line, String column, String reason, Object... arguments) {
            return new Problem(line, column, reason, List.of(arguments));
        }
    }
}
