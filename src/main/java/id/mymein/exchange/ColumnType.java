package id.mymein.exchange;

/** How a cell is read. */
public enum ColumnType {
    /** One or several lines; numbers stand as the spreadsheet shows them, so {@code 0812…} keeps its zero where it is text. */
    TEXT,
    /** A day: {@code 30 September 2021}, {@code 30/9/2021}, {@code 2021-09-30} or a spreadsheet's serial number. */
    DATE,
    /** {@code 1.250.000}, {@code 1250000}, {@code 12,5}, {@code Rp 1.000}. */
    NUMBER,
    /** A region by its code or its name ({@code Mayanau}, {@code Desa Mayanau}, {@code Kec. Tebing Tinggi}). */
    REGION
}
