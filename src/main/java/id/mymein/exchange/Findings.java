package id.mymein.exchange;

import java.util.List;

/** What a kind found in a set of rows; rows that are neither wrong nor there already are not named. */
public record Findings(List<RowProblem> problems, List<Duplicate> duplicates) {

    public Findings {
        problems = List.copyOf(problems);
        duplicates = List.copyOf(duplicates);
    }
}
