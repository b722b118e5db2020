package id.mymein.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.mymein.TestData;
import id.mymein.media.Photo;
import id.mymein.media.image.Development.Done;
import id.mymein.media.image.Development.Refused;
import id.mymein.platform.Site;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that people, cameras and test suites have made: taken and shown, or refused with words. */
class RealPicturesTest {

    @TempDir
    static Path directory;

    static Darkroom darkroom;

    @BeforeAll
    static void open() {
        var site = new Site(Path.of("."), ZoneId.of("Asia/Makassar"), URI.create("http://localhost"), true, false);
        darkroom = new Darkroom(site, System.getenv().getOrDefault("PATH", ""));
    }

    @AfterAll
    static void close() {
        darkroom.close();
    }

    @TestFactory
    Stream<DynamicTest> picturesAreShownOrRefusedWithWords() throws IOException {
        Path unpacked = Files.createDirectory(directory.resolve("pictures"));
        unpack(TestData.file("images/images-dev.tgz"), unpacked);
        return each(unpacked);
    }

    @TestFactory
    Stream<DynamicTest> hostileFilesAreRefusedWithWords() throws IOException {
        return each(TestData.file("nasty"));
    }

    private static Stream<DynamicTest> each(Path files) throws IOException {
        try (var walk = Files.walk(files)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            files.relativize(file).toString(),
                            () -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> shownOrRefused(file))));
        }
    }

    private static void shownOrRefused(Path file) throws Exception {
        Path place = Files.createTempDirectory(directory, "");
        switch (darkroom.develop(file, place)) {
            case Done done -> assertShown(done);
            case Refused(var reason, var arguments) ->
                assertThat(ResourceBundle.getBundle("messages/media").getString(reason))
                        .isNotBlank();
        }
    }

    private static void assertShown(Done done) throws IOException {
        assertThat(done.renditions())
                .hasSize(Photo.sizes(done.width(), done.height()).size() * 2);
        for (Rendition rendition : done.renditions()) {
            BufferedImage picture = ImageIO.read(rendition.file().toFile());
            assertThat(rendition.name()).startsWith(picture.getWidth() + ".");
            assertThat(Files.readString(rendition.file(), StandardCharsets.ISO_8859_1))
                    .as("metadata in " + rendition.name())
                    .doesNotContain("Exif\0", "EXIF", "XMP ", "ns.adobe.com", "Photoshop 3.0");
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                if (entry.isFile()) {
                    Path file = target.resolve(entry.getName()).normalize();
                    assertThat(file).startsWithRaw(target);
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                }
            }
        }
    }
}
