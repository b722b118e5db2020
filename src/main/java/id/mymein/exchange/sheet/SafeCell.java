package id.mymein.exchange.sheet;

/**
 * Text that a spreadsheet does not take for a formula. A cell that begins with {@code = + - @}, a tab or a line end would be
 * worked out where the file is opened, and could send what is in it elsewhere; an apostrophe before it makes it text.
 */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What was written that way is read back as it was. */
    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
