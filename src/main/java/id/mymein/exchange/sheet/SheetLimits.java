package id.mymein.exchange.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a spreadsheet may hold.
 *
 * @param rows that hold something, below the row of column names
 * @param megabytes of the file as it is sent
 * @param unpackedMegabytes of an XLSX file once its parts are unpacked
 * @param ratio how many times larger a part may become by unpacking; what offices send stays far below
 */
@ConfigurationProperties("mymein.exchange")
public record SheetLimits(
        @DefaultValue("300000") int rows,
        @DefaultValue("50") int megabytes,
        @DefaultValue("500") int unpackedMegabytes,
        @DefaultValue("250") int ratio) {

    static final int MOST_ENTRIES = 2_000;
    static final int MOST_COLUMNS = 300;

    public long bytes() {
        return megabytes * 1_000_000L;
    }

    long unpackedBytes() {
        return unpackedMegabytes * 1_000_000L;
    }
}
