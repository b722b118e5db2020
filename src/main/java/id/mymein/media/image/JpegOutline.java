package id.mymein.media.image;

import id.mymein.media.image.Outline.Colours;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks the segments of a JPEG file (ITU T.81) to its end, so that a cut file is known before it is decoded. */
final class JpegOutline {

    /** A progressive file has about ten scans; hundreds make the decoder pass over the whole picture each time. */
    private static final int MAX_SCANS = 64;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;

    private static final String EXIF = "Exif\0\0";
    private static final String ADOBE = "Adobe";

    private final ByteBuffer file;
    private int width;
    private int height;
    private int components;
    private int scans;
    private int adobeTransform = -1;
    private @Nullable Exif exif;

    private JpegOutline(ByteBuffer file) {
        this.file = file;
    }

    static Outline read(ByteBuffer file) throws Unfit {
        var jpeg = new JpegOutline(file);
        jpeg.walk();
        return jpeg.outline();
    }

    private Outline outline() throws Unfit {
        if (scans == 0 || components == 0 || components == 2 || components > 4) {
            throw new Unfit(Unfit.BROKEN);
        }
        return new Outline(ImageKind.JPEG, width, height, components, exif == null ? Exif.NONE : exif, colours());
    }

    private Colours colours() {
        if (components < 4) {
            return Colours.PLAIN;
        }
        return switch (adobeTransform) {
            case -1 -> Colours.CMYK;
            case 2 -> Colours.INVERTED_YCCK;
            default -> Colours.INVERTED_CMYK;
        };
    }

    private void walk() throws Unfit {
        int at = 2;
        while (true) {
            int marker = unsigned(at + 1);
            if (unsigned(at) != 0xFF) {
                throw new Unfit(Unfit.BROKEN);
            }
            if (marker == 0xFF) {
                at++; // a fill byte
            } else if (marker == EOI) {
                return;
            } else if (marker == SOI || isRestart(marker) || marker == 1) {
                at += 2;
            } else {
                at = segment(marker, at + 2);
            }
        }
    }

    /** Reads the segment whose length stands at {@code at} and answers where the next marker is. */
    private int segment(int marker, int at) throws Unfit {
        int length = file.getShort(at) & 0xFFFF;
        if (length < 2) {
            throw new Unfit(Unfit.BROKEN);
        }
        int body = at + 2;
        if (isFrame(marker)) {
            frame(body);
        } else if (marker == APP1 && exif == null && startsWith(body, length, EXIF)) {
            exif = Exif.in(file, body + EXIF.length(), length - 2 - EXIF.length());
        } else if (marker == APP14 && length >= 14 && startsWith(body, length, ADOBE)) {
            adobeTransform = unsigned(body + 11);
        } else if (marker == SOS) {
            return scan(at + length);
        }
        return at + length;
    }

    private void frame(int body) throws Unfit {
        if (components != 0) {
            throw new Unfit(Unfit.BROKEN);
        }
        height = file.getShort(body + 1) & 0xFFFF;
        width = file.getShort(body + 3) & 0xFFFF;
        components = unsigned(body + 5);
    }

    /** Passes over coded pixels to the next marker. */
    private int scan(int at) throws Unfit {
        if (++scans > MAX_SCANS) {
            throw new Unfit(Unfit.BROKEN);
        }
        int next = at;
        while (unsigned(next) != 0xFF || unsigned(next + 1) == 0 || isRestart(unsigned(next + 1))) {
            next++;
        }
        return next;
    }

    private boolean startsWith(int at, int length, String text) {
        byte[] start = new byte[text.length()];
        if (length - 2 < start.length) {
            return false;
        }
        file.get(at, start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(text);
    }

    private int unsigned(int at) {
        return file.get(at) & 0xFF;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** Start of frame: all of C0 to CF but the tables and the reserved one. */
    private static boolean isFrame(int marker) {
        return (marker & 0xF0) == 0xC0 && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
