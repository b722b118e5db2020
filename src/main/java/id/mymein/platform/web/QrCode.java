package id.mymein.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one SVG path, so that nothing leaves the page.
 *
 * @param size width and height in modules, quiet zone included
 * @param path the {@code d} of an SVG path that fills the dark modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    /** @throws IllegalArgumentException where no QR code holds the text */
    public static QrCode of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this", tooLong);
        }
    }

    /** Dark modules beside each other are one rectangle: public pages are light. */
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int width = run(modules, x, y);
                if (width > 0) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                    x += width;
                }
            }
        }
        return path.toString();
    }

    private static int run(BitMatrix modules, int from, int y) {
        int x = from;
        while (x < modules.getWidth() && modules.get(x, y)) {
            x++;
        }
        return x - from;
    }
}
