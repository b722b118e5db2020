package id.mymein.exchange;

import java.util.Locale;

/** Prints templates as PDF. */
public interface PdfPages {

    /**
     * Renders a template ({@code community/profile}: a whole HTML page with its CSS in a {@code style} element, for paper) with
     * its one record, which it finds as {@code it}, as everywhere; {@code page} gives it words. Text is set in Noto Sans, which
     * goes into the file. Nothing outside is asked for: pictures must stand in the page as {@code data:} addresses.
     *
     * @throws IllegalStateException where the template makes no page
     */
    byte[] render(String template, Object it, Locale language);
}
