package id.mymein.newsroom.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line; a line without end costs no more memory than the longest that is allowed. */
final class Lines {

    static final int LONGEST = 4_000_000;

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line as it was read.
     *
     * @param text null where it is not UTF-8 or longer than {@link #LONGEST} bytes
     */
    record Line(long number, @Nullable String text, boolean tooLong) {}

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (length++ < LONGEST) {
                bytes.write(read);
            }
        }
        number++;
        return length > LONGEST ? new Line(number, null, true) : new Line(number, text(bytes.toByteArray()), false);
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
