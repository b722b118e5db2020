package id.mymein.region;

import java.util.List;

/**
 * A row that cannot be used.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param reason message key
 * @param arguments what the message names
 */
record RowProblem(String file, long line, String reason, List<Object> arguments) {

    static RowProblem of(String file, long line, String reason, Object... arguments) {
        return new RowProblem(file, line, reason, List.of(arguments));
    }
}
