package id.mymein.media.image;

import java.awt.image.BufferedImage;

/** The eight ways a camera can be held (EXIF 2.32, tag 0x0112), and how to turn the pixels upright. */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    FLIPPED(false, false, true),
    TRANSPOSED(true, false, false),
    TURNED_RIGHT(true, false, true),
    TRANSVERSED(true, true, true),
    TURNED_LEFT(true, true, false);

    /** Rows become columns. */
    private final boolean swapped;

    private final boolean fromRight;
    private final boolean fromBottom;

    /** @param fromRight whether the upright picture's pixels are taken from the stored one's right edge on */
    Orientation(boolean swapped, boolean fromRight, boolean fromBottom) {
        this.swapped = swapped;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** By the number in the metadata; anything but 1 to 8 is upright. */
    static Orientation of(int tag) {
        return tag >= 1 && tag <= 8 ? values()[tag - 1] : UPRIGHT;
    }

    boolean swapped() {
        return swapped;
    }

    /** The same picture, upright, as 8-bit RGB. */
    BufferedImage turn(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int w = stored.getWidth();
        int h = stored.getHeight();
        int[] pixels = stored.getRGB(0, 0, w, h, null, 0, w);
        var upright = new BufferedImage(swapped ? h : w, swapped ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int column = swapped ? y : x;
                int line = swapped ? x : y;
                upright.setRGB(
                        x, y, pixels[(fromBottom ? h - 1 - line : line) * w + (fromRight ? w - 1 - column : column)]);
            }
        }
        return upright;
    }
}
