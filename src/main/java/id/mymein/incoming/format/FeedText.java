package id.mymein.incoming.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a feed's bytes. What is said of the encoding, by the server or in the document, is wrong often enough that the bytes
 * have the first word: text beyond ASCII that is well formed as UTF-8 is UTF-8.
 */
final class FeedText {

    private static final int HEAD = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^[\\s\\x00-\\x1f]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FeedText() {}

    static String of(byte[] bytes, String contentType) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return withoutMark(new String(bytes, marked.get()));
        }
        String ascii = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Optional<Charset> utf8 = ascii(bytes) ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
        return Stream.of(utf8, named(PARAMETER, contentType), named(ENCODING, ascii))
                .flatMap(Optional::stream)
                .filter(charset -> !wide(charset))
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, ascii(bytes) ? StandardCharsets.UTF_8 : WINDOWS));
    }

    /** By a byte-order mark, or because every second byte of the beginning is nothing. */
    private static Optional<Charset> marked(byte[] bytes) {
        int first = at(bytes, 0) << 24 | at(bytes, 1) << 16 | at(bytes, 2) << 8 | at(bytes, 3);
        return switch (first) {
            case 0x0000feff, 0x0000003c -> Optional.of(Charset.forName("UTF-32BE"));
            case 0xfffe0000, 0x3c000000 -> Optional.of(Charset.forName("UTF-32LE"));
            case 0x003c003f -> Optional.of(StandardCharsets.UTF_16BE);
            case 0x3c003f00 -> Optional.of(StandardCharsets.UTF_16LE);
            default ->
                first >>> 8 == 0xefbbbf
                        ? Optional.of(StandardCharsets.UTF_8)
                        : switch (first >>> 16) {
                            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
                            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
                            default -> Optional.empty();
                        };
        };
    }

    private static int at(byte[] bytes, int position) {
        return position < bytes.length ? bytes[position] & 0xff : 1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean ascii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** One that cannot be: its mark or its zeros would have been seen. */
    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Optional<Charset> named(Pattern where, String text) {
        Matcher found = where.matcher(text);
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        // What calls itself Latin-1 is Windows' own, as browsers have it.
        Charset meant = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS
                : charset;
        try {
            return Optional.of(meant.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(meant.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException no) {
            return Optional.empty();
        }
    }
}
