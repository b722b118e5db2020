package id.mymein.portal.asking;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Finds the QR code in a photo. What a photo may cost is settled from its head, before a pixel is decoded. */
@Component
class QrReader {

    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final int MAX_BYTES = 20_000_000;
    private static final long MAX_PIXELS = 50_000_000;
    private static final int MAX_SIDE = 32_767;

    /** A code that fills a quarter of the picture is sharp enough at that; more only takes longer. */
    private static final int ENOUGH = 1600;

    /** Blurred and noisy photos are read better when they are small. */
    private static final int SMALL = 500;

    /** Decoding takes memory, and a photo's sender waits anyway. */
    private final Semaphore atOnce = new Semaphore(2);

    /** What came of it. */
    sealed interface Reading {}

    record Found(String text) implements Reading {}

    /** @param key message that says how to do better */
    record Nothing(String key) implements Reading {}

    Reading read(InputStreamSource photo) throws IOException {
        byte[] bytes;
        try (var in = photo.getInputStream()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            return new Nothing("portal.official.scan.tooLarge");
        }
        atOnce.acquireUninterruptibly();
        try {
            return decoded(bytes);
        } finally {
            atOnce.release();
        }
    }

    private static Reading decoded(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Optional<ImageReader> photo = reader(in);
            if (photo.isEmpty()) {
                return new Nothing("portal.official.scan.notAPhoto");
            }
            ImageReader reader = photo.get();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                boolean fits = pixels <= MAX_PIXELS && Math.max(reader.getWidth(0), reader.getHeight(0)) <= MAX_SIDE;
                return fits ? found(reader) : new Nothing("portal.official.scan.tooLarge");
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Java's readers throw whatever they trip over in a damaged file.
            return new Nothing("portal.official.scan.broken");
        }
    }

    /** Of a kind whose rows are read one by one; others are unpacked whole, however little of them is wanted. */
    private static Optional<ImageReader> reader(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.of(reader);
            }
            reader.dispose();
        }
        return Optional.empty();
    }

    private static Reading found(ImageReader reader) throws IOException {
        for (int side : List.of(ENOUGH, SMALL)) {
            LuminanceSource picture = picture(reader, side);
            for (LuminanceSource source : List.of(picture, picture.invert())) {
                for (Binarizer binarizer : List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))) {
                    Optional<String> text = text(new BinaryBitmap(binarizer));
                    if (text.isPresent()) {
                        return new Found(text.get());
                    }
                }
            }
        }
        return new Nothing("portal.official.scan.none");
    }

    /** Read with gaps, so that a large photo never stands in memory whole. */
    private static LuminanceSource picture(ImageReader reader, int side) throws IOException {
        int gap = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(gap, gap, 0, 0);
        BufferedImage image = reader.read(0, param);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new RGBLuminanceSource(width, height, onWhite(pixels));
    }

    /** What shines through is paper: many codes are drawn on nothing. */
    private static int[] onWhite(int[] pixels) {
        for (int n = 0; n < pixels.length; n++) {
            if (pixels[n] >>> 24 < 128) {
                pixels[n] = 0xFFFFFFFF;
            }
        }
        return pixels;
    }

    /** As a photo of a code and, because the search for its corners misses one in a hundred, as nothing but a code. */
    private static Optional<String> text(BinaryBitmap picture) {
        for (DecodeHintType hint : List.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE)) {
            try {
                return Optional.of(
                        new QRCodeReader().decode(picture, Map.of(hint, true)).getText());
            } catch (ReaderException none) {
                // The other way may find it.
            }
        }
        return Optional.empty();
    }
}
