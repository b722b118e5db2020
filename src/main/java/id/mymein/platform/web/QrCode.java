package id.mymein.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code that we draw ourselves, so that nothing leaves the page.
 *
 * @param size width and height in modules, quiet zone included
 * @param bars the dark modules
 */
public record QrCode(int size, List<Bar> bars) {

    /** Dark modules beside each other, as one rectangle: public pages are light. */
    public record Bar(int x, int y, int width) {}

    public QrCode {
        bars = List.copyOf(bars);
    }

    private static final int QUIET_ZONE = 4;

    /** @throws IllegalArgumentException where no QR code holds the text */
    public static QrCode of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return new QrCode(modules.getWidth(), bars(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this", tooLong);
        }
    }

    private static List<Bar> bars(BitMatrix modules) {
        var bars = new ArrayList<Bar>();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int width = run(modules, x, y);
                if (width > 0) {
                    bars.add(new Bar(x, y, width));
                    x += width;
                }
            }
        }
        return bars;
    }

    private static int run(BitMatrix modules, int from, int y) {
        int x = from;
        while (x < modules.getWidth() && modules.get(x, y)) {
            x++;
        }
        return x - from;
    }

    /** The {@code d} of an SVG path that fills the dark modules. */
    public String path() {
        var path = new StringBuilder();
        for (Bar bar : bars) {
            path.append('M').append(bar.x()).append(' ').append(bar.y());
            path.append('h')
                    .append(bar.width())
                    .append("v1h-")
                    .append(bar.width())
                    .append('z');
        }
        return path.toString();
    }
}
