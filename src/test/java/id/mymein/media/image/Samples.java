package id.mymein.media.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Pictures made for tests: red, green, blue and grey quarters, in every form that people send. */
public final class Samples {

    public static final Color TOP_LEFT = new Color(200, 30, 30);
    public static final Color TOP_RIGHT = new Color(30, 160, 30);
    public static final Color BOTTOM_LEFT = new Color(30, 30, 200);
    public static final Color BOTTOM_RIGHT = new Color(128, 128, 128);

    private Samples() {}

    /** Quarters in that type of {@link BufferedImage}. */
    public static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        paint(image);
        return image;
    }

    private static void paint(BufferedImage image) {
        var pen = image.createGraphics();
        int w = image.getWidth();
        int h = image.getHeight();
        Color[] colours = {TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * (w / 2), i / 2 * (h / 2), w - w / 2, h - h / 2);
        }
        pen.dispose();
    }

    /** Grey of one brightness with as many bits a sample as asked (8 or 16) and, if asked, opaque alpha. */
    public static BufferedImage grey(int width, int height, int bits, boolean alpha, int brightness) {
        int type = bits == 16 ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
        var model = new ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_GRAY),
                alpha,
                false,
                alpha ? java.awt.Transparency.TRANSLUCENT : java.awt.Transparency.OPAQUE,
                type);
        var raster = model.createCompatibleWritableRaster(width, height);
        int sample = bits == 16 ? brightness * 257 : brightness;
        for (int band = 0; band < raster.getNumBands(); band++) {
            int value = band == 0 ? sample : bits == 16 ? 0xFFFF : 0xFF;
            int[] all = new int[width * height];
            java.util.Arrays.fill(all, value);
            raster.setSamples(0, 0, width, height, band, all);
        }
        return new BufferedImage(model, raster, false, null);
    }

    /** RGB with 16 bits a sample. */
    public static BufferedImage deep(int width, int height) {
        var model = new ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                false,
                false,
                java.awt.Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        var image = new BufferedImage(model, model.createCompatibleWritableRaster(width, height), false, null);
        paint(image);
        return image;
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png", null);
    }

    public static byte[] jpeg(int width, int height) {
        return written(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg", null);
    }

    public static byte[] jpeg(BufferedImage image, boolean progressive) {
        ImageWriteParam param =
                ImageIO.getImageWritersByFormatName("jpeg").next().getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return written(image, "jpeg", param);
    }

    public static byte[] webp(BufferedImage image, boolean lossless) {
        var param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
        return written(image, "webp", param);
    }

    private static byte[] written(BufferedImage image, String format, @Nullable ImageWriteParam param) {
        return written(new IIOImage(image, null, null), format, param);
    }

    private static byte[] written(IIOImage image, String format, @Nullable ImageWriteParam param) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A four-channel JPEG all of one mixture. */
    public static byte[] fourChannels(int width, int height, int... samples) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        return written(new IIOImage(raster, null, null), "jpeg", null);
    }

    /** Puts Adobe's marker into a JPEG, which says what its channels mean. */
    public static byte[] byAdobe(byte[] jpeg, int transform) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 16);
        file.put(jpeg, 0, 2).putShort((short) 0xFFEE).putShort((short) 14);
        file.put("Adobe".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Puts a block of metadata into a JPEG right after its first marker. */
    public static byte[] withExif(byte[] jpeg, byte[] tiff) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        file.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Metadata with an orientation, a camera, a time and the place 2°20′S 115°30′E. */
    public static byte[] tiff(int orientation) {
        ByteBuffer b = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        b.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8);
        b.putShort((short) 4);
        entry(b, 0x010F, 2, 8, 200); // maker
        entry(b, 0x0112, 3, 1, orientation);
        entry(b, 0x8769, 4, 1, 100);
        entry(b, 0x8825, 4, 1, 130);
        b.putInt(0);
        b.position(100).putShort((short) 1);
        entry(b, 0x9003, 2, 20, 210); // when it was taken
        b.putInt(0);
        b.position(130).putShort((short) 4);
        entry(b, 1, 2, 2, 'S');
        entry(b, 2, 5, 3, 240);
        entry(b, 3, 2, 2, 'E');
        entry(b, 4, 5, 3, 270);
        b.putInt(0);
        b.position(200).put("Kamera1\0".getBytes(StandardCharsets.ISO_8859_1));
        b.position(210).put("2026:11:20 08:30:00\0".getBytes(StandardCharsets.ISO_8859_1));
        b.position(240).putInt(2).putInt(1).putInt(20).putInt(1).putInt(0).putInt(1);
        b.position(270).putInt(115).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        return b.array();
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG whose header claims a size that its pixels do not have. */
    public static byte[] pngClaiming(int width, int height) {
        byte[] png = png(quarters(8, 8, BufferedImage.TYPE_INT_RGB));
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(png, 12, 17);
        file.putInt(29, (int) checksum.getValue());
        return png;
    }

    /** An animation of two frames out of two still WebP pictures of one size. */
    public static byte[] animated(byte[] first, byte[] second, int width, int height) {
        int size = first.length + second.length + 200;
        ByteBuffer b = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        b.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII));
        b.putInt(10).putInt(2);
        threeBytes(b, width - 1);
        threeBytes(b, height - 1);
        b.put("ANIM".getBytes(StandardCharsets.US_ASCII)).putInt(6).putInt(-1).putShort((short) 0);
        for (byte[] still : new byte[][] {first, second}) {
            b.put("ANMF".getBytes(StandardCharsets.US_ASCII)).putInt(16 + still.length - 12);
            threeBytes(b, 0);
            threeBytes(b, 0);
            threeBytes(b, width - 1);
            threeBytes(b, height - 1);
            threeBytes(b, 100);
            b.put((byte) 0).put(still, 12, still.length - 12);
        }
        b.putInt(4, b.position() - 8);
        return java.util.Arrays.copyOf(b.array(), b.position());
    }

    private static void threeBytes(ByteBuffer b, int value) {
        b.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }
}
