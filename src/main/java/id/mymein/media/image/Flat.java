package id.mymein.media.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Turns what Java's decoders make of grey, palette, 16-bit and transparent pictures into opaque 8-bit RGB on white. Java's own
 * conversion would lighten greys: it takes them for linear light.
 */
final class Flat {

    private Flat() {}

    static BufferedImage opaque(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB -> image;
            default -> converted(image);
        };
    }

    private static BufferedImage converted(BufferedImage image) {
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[image.getWidth()];
        ColorModel model = image.getColorModel();
        boolean words = model instanceof IndexColorModel || image.getType() == BufferedImage.TYPE_INT_ARGB;
        int[] samples = new int[image.getWidth() * image.getRaster().getNumBands()];
        for (int y = 0; y < image.getHeight(); y++) {
            if (words) {
                image.getRGB(0, y, row.length, 1, row, 0, row.length);
            } else {
                image.getRaster().getPixels(0, y, row.length, 1, samples);
                pack(samples, image.getRaster(), row);
            }
            onWhite(row);
            flat.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return flat;
    }

    /** One, two, three or four samples a pixel (grey, grey and alpha, RGB, RGB and alpha) become one ARGB word. */
    private static void pack(int[] samples, Raster raster, int[] row) {
        int bands = raster.getNumBands();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int red = samples[at] >> shift;
            int green = bands < 3 ? red : samples[at + 1] >> shift;
            int blue = bands < 3 ? red : samples[at + 2] >> shift;
            int alpha = (bands & 1) == 1 ? 255 : samples[at + bands - 1] >> shift;
            row[x] = alpha << 24 | red << 16 | green << 8 | blue;
        }
    }

    private static void onWhite(int[] row) {
        for (int x = 0; x < row.length; x++) {
            int alpha = row[x] >>> 24;
            if (alpha != 255) {
                row[x] = mixed(row[x] >> 16, alpha) << 16 | mixed(row[x] >> 8, alpha) << 8 | mixed(row[x], alpha);
            }
        }
    }

    private static int mixed(int colour, int alpha) {
        return ((colour & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
