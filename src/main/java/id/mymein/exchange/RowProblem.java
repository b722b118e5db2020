package id.mymein.exchange;

import java.util.List;

/**
 * Why a row cannot go in.
 *
 * @param row as the spreadsheet counts it
 * @param column key of the column; empty where the whole row is meant
 * @param message key of a sentence that says how to mend it
 * @param arguments fill the sentence in
 */
public record RowProblem(int row, String column, String message, List<String> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    public static RowProblem of(ImportRow row, String column, String message, String... arguments) {
        return new RowProblem(row.number(), column, message, List.of(arguments));
    }
}
