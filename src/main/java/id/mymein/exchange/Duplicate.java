package id.mymein.exchange;

import java.util.List;

/**
 * A row that stands for something which the register has already.
 *
 * @param row as the spreadsheet counts it
 * @param existing the record's id as the kind wants it back in {@link DecidedRow#existing()}
 * @param name what people call the record
 * @param differences where the row says something else; empty where it says nothing new
 */
public record Duplicate(int row, String existing, String name, List<Difference> differences) {

    /**
     * One cell that differs.
     *
     * @param column its key
     * @param existing what the register says, as people read it; empty where it says nothing
     * @param given what the row says
     */
    public record Difference(String column, String existing, String given) {}

    public Duplicate {
        differences = List.copyOf(differences);
    }
}
