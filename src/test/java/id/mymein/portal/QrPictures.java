package id.mymein.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos of QR codes, and files that are none. */
public final class QrPictures {

    private static final int SIDE = 480;

    private QrPictures() {}

    /** @param noise of grey, from 0 to 1 */
    public static byte[] png(String text, double noise) throws Exception {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE);
        var image = new BufferedImage(2 * SIDE, 2 * SIDE, BufferedImage.TYPE_INT_RGB);
        var random = new Random(4);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside = x >= SIDE / 2 && y >= SIDE / 2 && x < SIDE * 3 / 2 && y < SIDE * 3 / 2;
                int light = inside && code.get(x - SIDE / 2, y - SIDE / 2) ? 40 : 220;
                int grey = (int) Math.clamp(light + random.nextGaussian() * 100 * noise, 0, 255);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return bytes(image);
    }

    static byte[] blank(int width, int height) throws IOException {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] bytes(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A small file whose head says that it is so large. */
    static byte[] claims(int width, int height) throws IOException {
        byte[] small = blank(8, 8);
        ByteBuffer head = ByteBuffer.wrap(small);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(small, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return small;
    }
}
