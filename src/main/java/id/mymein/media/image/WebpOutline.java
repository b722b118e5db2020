package id.mymein.media.image;

import java.nio.ByteBuffer;

/**
 * Walks the chunks of a WebP file (RFC 9649). Its size is read from the coded picture itself, for an animation from its
 * first frame.
 */
final class WebpOutline {

    private static final int HEADER = 12;

    /** What stands before the chunks of an animation's frame: place, size, duration, flags. */
    static final int FRAME_HEADER = 16;

    /** Decoded by libwebp into one 32-bit word a pixel. */
    private static final int BYTES_PER_PIXEL = 4;

    private final ByteBuffer file;
    private int width;
    private int height;
    private Exif exif = Exif.NONE;

    private WebpOutline(ByteBuffer file) {
        this.file = file;
    }

    static Outline read(ByteBuffer file) throws Unfit {
        var webp = new WebpOutline(file);
        long end = 8 + (Integer.reverseBytes(file.getInt(4)) & 0xFFFF_FFFFL);
        if (end > file.limit()) {
            throw new Unfit(Unfit.CUT_OFF);
        }
        webp.walk(HEADER, (int) end, true);
        return new Outline(ImageKind.WEBP, webp.width, webp.height, BYTES_PER_PIXEL, webp.exif, Outline.Colours.PLAIN);
    }

    private void walk(int start, int end, boolean outermost) throws Unfit {
        int at = start;
        while (at + 8 <= end) {
            String type = ImageKind.letters(file, at);
            int length = length(file, at);
            int body = at + 8;
            if (length > end - body) {
                throw new Unfit(Unfit.CUT_OFF);
            }
            if (width == 0 && outermost && type.equals("ANMF")) {
                walk(body + FRAME_HEADER, body + length, false);
            } else if (width == 0) {
                picture(type, body);
            }
            if (type.equals("EXIF")) {
                exif = Exif.in(file, body, length);
            }
            at = body + length + (length & 1);
        }
    }

    private void picture(String type, int body) {
        switch (type) {
            case "VP8 " -> {
                width = Short.reverseBytes(file.getShort(body + 6)) & 0x3FFF;
                height = Short.reverseBytes(file.getShort(body + 8)) & 0x3FFF;
            }
            case "VP8L" -> {
                int bits = Integer.reverseBytes(file.getInt(body + 1));
                width = (bits & 0x3FFF) + 1;
                height = (bits >>> 14 & 0x3FFF) + 1;
            }
            default -> {
                // says nothing of the picture's size
            }
        }
    }

    /** The length of the chunk at {@code at}; lengths beyond two gigabytes end the reading. */
    static int length(ByteBuffer file, int at) throws Unfit {
        int length = Integer.reverseBytes(file.getInt(at + 4));
        if (length < 0) {
            throw new Unfit(Unfit.CUT_OFF);
        }
        return length;
    }
}
