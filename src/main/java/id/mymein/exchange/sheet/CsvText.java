package id.mymein.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a CSV file is written: by its first bytes, by what its bytes can mean, and by which sign divides its first lines most evenly.
 *
 * @param skip how many bytes of the file stand before its text
 */
record CsvText(Charset charset, int skip, char separator) {

    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t|";

    static CsvText of(Path file) throws IOException, SheetRefused {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset charset;
        int skip = 0;
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (begins(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (begins(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else {
            charset = unmarked(file, head);
        }
        String text = new String(head, skip, head.length - skip, charset);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
            throw new SheetRefused("exchange.refused.notASheet");
        }
        if (text.isBlank()) {
            throw new SheetRefused("exchange.refused.empty");
        }
        return new CsvText(charset, skip, separator(text));
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int n = 0; n < bytes.length; n++) {
            if (head.length <= n || (head[n] & 0xFF) != bytes[n]) {
                return false;
            }
        }
        return true;
    }

    private static Charset unmarked(Path file, byte[] head) throws IOException {
        int odd = 0;
        int even = 0;
        for (int n = 0; n < head.length; n++) {
            if (head[n] == 0) {
                odd += n % 2;
                even += 1 - n % 2;
            }
        }
        // Latin letters in UTF-16 are every other byte nothing.
        if (odd > head.length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > head.length / 4 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            char[] buffer = new char[HEAD];
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        char best = SEPARATORS.charAt(0);
        int most = 0;
        for (int n = 0; n < SEPARATORS.length(); n++) {
            int score = score(text, SEPARATORS.charAt(n));
            if (score > most) {
                most = score;
                best = SEPARATORS.charAt(n);
            }
        }
        return best;
    }

    /** How many of the first lines have as many of that sign as most others have, times how many that is. */
    private static int score(String text, char separator) {
        int[] linesWith = new int[SheetLimits.MOST_COLUMNS];
        int count = 0;
        boolean quoted = false;
        for (int n = 0; n < text.length(); n++) {
            char here = text.charAt(n);
            if (here == '"') {
                quoted = !quoted;
            } else if (!quoted && here == separator) {
                count++;
            } else if (!quoted && here == '\n') {
                linesWith[Math.min(count, linesWith.length - 1)]++;
                count = 0;
            }
        }
        linesWith[Math.min(count, linesWith.length - 1)]++;
        int best = 0;
        for (int n = 1; n < linesWith.length; n++) {
            best = Math.max(best, linesWith[n] * Math.min(n, 20) + (linesWith[n] > 0 ? 1 : 0));
        }
        return best;
    }

    Reader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new BufferedReader(new InputStreamReader(in, charset), HEAD);
    }
}
