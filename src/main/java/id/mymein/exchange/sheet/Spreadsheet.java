package id.mymein.exchange.sheet;

import java.io.Closeable;
import java.util.List;

/** A spreadsheet that was opened; rows come one at a time, however many there are. */
public interface Spreadsheet extends Closeable {

    /** Takes rows. */
    interface Rows {

        /**
         * Takes one.
         *
         * @param number as the spreadsheet counts it, from 1
         * @param cells as text without white space around it: days as {@code 2021-09-30}, numbers with a decimal comma; empty
         *     where the cell is
         * @return false to have no more
         */
        boolean row(int number, List<String> cells);
    }

    /** The names of the sheets that one sees; a CSV file has one without a name. */
    List<String> sheets();

    /**
     * Hands over the rows that hold something.
     *
     * @param sheet its place among {@link #sheets()}
     * @throws SheetRefused where the file is broken
     */
    void rows(int sheet, Rows rows) throws SheetRefused;
}
