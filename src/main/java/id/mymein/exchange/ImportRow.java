package id.mymein.exchange;

import id.mymein.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells by the columns' keys: text without white space around it, {@code 2021-09-30}, {@code 1250000.5},
 *     {@code 63.11.01.2001}; what is empty is missing
 */
public record ImportRow(int number, Map<String, String> cells) {

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** Empty where the cell is. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Null where the cell is empty. */
    public @Nullable LocalDate date(String column) {
        String cell = cells.get(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    /** Null where the cell is empty. */
    public @Nullable BigDecimal number(String column) {
        String cell = cells.get(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    /** Null where the cell is empty. */
    public @Nullable RegionCode region(String column) {
        String cell = cells.get(column);
        return cell == null ? null : new RegionCode(cell);
    }
}
