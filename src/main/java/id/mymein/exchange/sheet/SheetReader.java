package id.mymein.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opens what somebody sent, by its content, and refuses what is no spreadsheet or a dangerous one. */
@Component
public class SheetReader {

    private static final int HEAD = 8;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    /** Names the stream of a password-protected file in its directory. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int BUFFER = 1 << 16;

    private final SheetLimits limits;

    SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @param name as it was called where it came from
     * @throws SheetRefused with a message for the person who sent it
     * @throws IOException where our own disk fails
     */
    public Spreadsheet open(Path file, String name) throws SheetRefused, IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new SheetRefused("exchange.refused.empty");
        }
        if (bytes > limits.bytes()) {
            throw new SheetRefused("exchange.refused.large", String.valueOf(limits.megabytes()));
        }
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return new XlsxSpreadsheet(file, new XlsxGuard(limits).check(file, ending(name)));
        }
        if (head.startsWith(OLE)) {
            throw new SheetRefused("exchange.refused." + (contains(file, ENCRYPTED) ? "password" : "old"));
        }
        if (head.startsWith("%PDF")) {
            throw new SheetRefused("exchange.refused.pdf");
        }
        return CsvSpreadsheet.open(file);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        String needle = new String(wanted, StandardCharsets.ISO_8859_1);
        try (var in = Files.newInputStream(file)) {
            String seam = "";
            for (byte[] part = in.readNBytes(BUFFER); part.length > 0; part = in.readNBytes(BUFFER)) {
                String here = seam + new String(part, StandardCharsets.ISO_8859_1);
                if (here.contains(needle)) {
                    return true;
                }
                seam = here.substring(Math.max(0, here.length() - needle.length()));
            }
            return false;
        }
    }
}
