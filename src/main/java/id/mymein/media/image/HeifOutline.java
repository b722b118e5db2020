package id.mymein.media.image;

import java.nio.ByteBuffer;

/** Finds how large a HEIF picture says it is (ISO/IEC 23008-12, box {@code ispe}), before another program decodes it. */
final class HeifOutline {

    /** The boxes that describe the picture stand before its pixels. */
    private static final int SEARCHED = 1 << 20;

    private static final int ISPE = 0x69737065;

    private HeifOutline() {}

    static Outline read(ByteBuffer file) throws Unfit {
        int width = 0;
        int height = 0;
        int last = Math.min(file.limit(), SEARCHED) - 16;
        for (int at = 0; at < last; at++) {
            if (file.getInt(at) == ISPE && larger(file, at, width, height)) {
                width = file.getInt(at + 8);
                height = file.getInt(at + 12);
            }
        }
        return new Outline(ImageKind.HEIF, width, height, 3, Exif.NONE, Outline.Colours.PLAIN);
    }

    private static boolean larger(ByteBuffer file, int at, int width, int height) {
        return (file.getInt(at + 8) & 0xFFFF_FFFFL) * (file.getInt(at + 12) & 0xFFFF_FFFFL) > (long) width * height;
    }
}
