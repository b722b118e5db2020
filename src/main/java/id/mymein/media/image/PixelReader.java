package id.mymein.media.image;

import com.luciad.imageio.webp.WebPReadParam;
import id.mymein.media.image.Outline.Colours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture into opaque sRGB, skipping pixels while it reads where there are more than renditions need. */
final class PixelReader {

    /** What one decoded picture may take of the heap. */
    private static final long MAX_BYTES = 48L << 20;

    private final Path path;
    private final ByteBuffer file;
    private final Outline outline;

    PixelReader(Path path, ByteBuffer file, Outline outline) {
        this.path = path;
        this.file = file;
        this.outline = outline;
    }

    /** The pixels; for WebP as wide as {@code width}, for the others at least so, unless the original is smaller. */
    BufferedImage read(int width, int height) throws IOException, Unfit {
        try {
            return switch (outline.kind()) {
                case JPEG, PNG -> readSkipping();
                case WEBP -> readScaled(width, height);
                case HEIF -> throw new IllegalStateException("HEIF is converted first");
            };
        } catch (RuntimeException | IOException undecodable) {
            // Java's decoders answer broken input with whatever comes: IIOException, IllegalArgumentException,
            // NullPointerException …
            throw new Unfit(Unfit.BROKEN);
        }
    }

    private BufferedImage readSkipping() throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(outline.kind().name()).next();
        try (var input = new FileImageInputStream(path.toFile())) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step();
            param.setSourceSubsampling(step, step, 0, 0);
            if (outline.colours() != Colours.PLAIN) {
                return FourColours.toRgb(reader.readRaster(0, param), outline.colours());
            }
            if (outline.kind() == ImageKind.JPEG && outline.bytesPerPixel() == 3) {
                param.setDestinationType(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR));
            }
            return Flat.opaque(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    private int step() {
        int step = 1;
        while (outline.pixels() * outline.bytesPerPixel() / ((long) step * step) > MAX_BYTES) {
            step++;
        }
        return step;
    }

    private BufferedImage readScaled(int width, int height) throws IOException, Unfit {
        ImageReader reader = ImageIO.getImageReadersByFormatName("webp").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(FirstFrame.of(file)))) {
            reader.setInput(input, true, true);
            var param = new WebPReadParam();
            param.setUseScaling(true);
            param.setScaledWidth(width);
            param.setScaledHeight(height);
            return Flat.opaque(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }
}
