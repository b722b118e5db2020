package id.mymein.newsroom.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Puts a space for each control character that XML does not allow, because WordPress exports what was once pasted into it. */
final class PlainText extends FilterInputStream {

    PlainText(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return forbidden(read) ? ' ' : read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int at = from; at < from + read; at++) {
            if (forbidden(bytes[at])) {
                bytes[at] = ' ';
            }
        }
        return read;
    }

    private static boolean forbidden(int character) {
        return character >= 0 && character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }
}
