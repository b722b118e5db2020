package id.mymein.media.image;

import id.mymein.media.image.Outline.Colours;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Turns print's four colours into RGB by the plain formula: for looking at, not for printing. */
final class FourColours {

    private FourColours() {}

    static BufferedImage toRgb(Raster raster, Colours colours) {
        var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] samples = new int[raster.getWidth() * 4];
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, row.length, 1, samples);
            for (int x = 0; x < row.length; x++) {
                row[x] = switch (colours) {
                    case INVERTED_YCCK -> fromYcck(samples, x * 4);
                    case INVERTED_CMYK -> light(samples, x * 4, 0);
                    case CMYK, PLAIN -> light(samples, x * 4, 255);
                };
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    /** @param inverse 255 where the samples say how much ink there is, 0 where they say how much is missing */
    private static int light(int[] samples, int at, int inverse) {
        return rgb(
                samples[at] ^ inverse, samples[at + 1] ^ inverse, samples[at + 2] ^ inverse, samples[at + 3] ^ inverse);
    }

    /** ITU T.871 gives how much light each of the first three inks takes away; black stands as it is. */
    private static int fromYcck(int[] samples, int at) {
        double y = samples[at];
        double cb = samples[at + 1] - 128;
        double cr = samples[at + 2] - 128;
        return rgb(
                255 - byteOf(y + 1.402 * cr),
                255 - byteOf(y - 0.344136 * cb - 0.714136 * cr),
                255 - byteOf(y + 1.772 * cb),
                samples[at + 3]);
    }

    private static int rgb(int red, int green, int blue, int black) {
        return (red * black / 255) << 16 | (green * black / 255) << 8 | (blue * black / 255);
    }

    private static int byteOf(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
