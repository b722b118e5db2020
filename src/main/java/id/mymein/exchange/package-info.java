/**
 * Data in and out: spreadsheets read, checked, written and undone; tables given out as spreadsheets; one-page profiles as PDF.
 *
 * <p>It knows no register. A register says what may be imported by a bean of {@link id.mymein.exchange.ImportKind} and what may be
 * taken out by one of {@link id.mymein.exchange.ExportTable}, and prints through {@link id.mymein.exchange.PdfPages}.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"platform", "audit", "region", "identity"})
@NullMarked
package id.mymein.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
