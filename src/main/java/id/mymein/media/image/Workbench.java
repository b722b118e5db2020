package id.mymein.media.image;

import id.mymein.media.Photo;
import id.mymein.media.image.Development.Done;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.resizers.Resizers;

/** Develops one picture: outline, pixels, renditions from the largest to the smallest. */
final class Workbench {

    /** From here on a picture is developed alone: a progressive one takes six bytes a pixel outside Java's heap. */
    private static final long LARGE = 25_000_000;

    private final Semaphore large = new Semaphore(1);
    private final Optional<HeifProgram> heif;
    private final ZoneId zone;

    Workbench(Optional<HeifProgram> heif, ZoneId zone) {
        this.heif = heif;
        this.zone = zone;
    }

    Done develop(Path original, Path directory) throws IOException, InterruptedException, Unfit {
        try (Arena arena = Arena.ofConfined()) {
            ByteBuffer file = map(original, arena);
            Outline outline = Outline.of(file);
            if (outline.kind() == ImageKind.HEIF) {
                return developConverted(original, directory);
            }
            return develop(original, file, outline, outline.exif().orientation(), directory);
        }
    }

    /** The program has turned the pixels already, whatever the metadata that it passes on says. */
    private Done developConverted(Path original, Path directory) throws IOException, InterruptedException, Unfit {
        Optional<Path> converted =
                heif.isEmpty() ? Optional.empty() : heif.get().convert(original, directory);
        Path jpeg = converted.orElseThrow(() -> new Unfit("media.refused.heif"));
        try (Arena arena = Arena.ofConfined()) {
            ByteBuffer file = map(jpeg, arena);
            Outline outline = Outline.of(file);
            Done done = develop(jpeg, file, outline, Orientation.UPRIGHT, directory);
            return new Done(ImageKind.HEIF, done.width(), done.height(), done.facts(), done.renditions());
        }
    }

    private Done develop(Path path, ByteBuffer file, Outline outline, Orientation orientation, Path directory)
            throws IOException, InterruptedException, Unfit {
        int width = orientation.swapped() ? outline.height() : outline.width();
        int height = orientation.swapped() ? outline.width() : outline.height();
        List<Photo.Size> sizes = Photo.sizes(width, height);
        boolean alone = outline.pixels() > LARGE;
        if (alone) {
            large.acquire();
        }
        try {
            BufferedImage upright = largest(path, file, outline, orientation, sizes.getLast());
            return new Done(
                    outline.kind(), width, height, outline.exif().facts(zone), write(upright, sizes, directory));
        } finally {
            if (alone) {
                large.release();
            }
        }
    }

    private static BufferedImage largest(
            Path path, ByteBuffer file, Outline outline, Orientation orientation, Photo.Size size)
            throws IOException, Unfit {
        int width = orientation.swapped() ? size.height() : size.width();
        int height = orientation.swapped() ? size.width() : size.height();
        BufferedImage stored = new PixelReader(path, file, outline).read(width, height);
        return orientation.turn(resized(stored, width, height));
    }

    private static List<Rendition> write(BufferedImage largest, List<Photo.Size> sizes, Path directory)
            throws IOException {
        List<Rendition> renditions = new ArrayList<>();
        BufferedImage image = largest;
        for (Photo.Size size : sizes.reversed()) {
            image = resized(image, size.width(), size.height());
            Rendition webp = at(directory, size, "webp");
            Rendition jpeg = at(directory, size, "jpg");
            Encoder.webp(image, webp.file());
            Encoder.jpeg(image, jpeg.file());
            renditions.add(webp);
            renditions.add(jpeg);
        }
        return renditions;
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(image, smaller);
        return smaller;
    }

    private static Rendition at(Path directory, Photo.Size size, String extension) {
        String name = size.width() + "." + extension;
        return new Rendition(name, directory.resolve(name));
    }

    private static ByteBuffer map(Path path, Arena arena) throws IOException {
        try (var channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                    .asByteBuffer();
        }
    }
}
