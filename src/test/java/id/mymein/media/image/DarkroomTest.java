package id.mymein.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import id.mymein.media.image.Development.Done;
import id.mymein.media.image.Development.Refused;
import id.mymein.platform.Site;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    @TempDir
    Path directory;

    final Darkroom darkroom = new Darkroom(
            new Site(Path.of("."), ZoneId.of("Asia/Makassar"), URI.create("http://localhost"), true, false), "");

    @AfterEach
    void close() {
        darkroom.close();
    }

    static Stream<Arguments> inColour() {
        var rgb = Samples.quarters(900, 600, BufferedImage.TYPE_3BYTE_BGR);
        var argb = Samples.quarters(900, 600, BufferedImage.TYPE_INT_ARGB);
        return Stream.of(
                Arguments.of("JPEG", Samples.jpeg(rgb, false)),
                Arguments.of("progressive JPEG", Samples.jpeg(rgb, true)),
                Arguments.of("PNG", Samples.png(rgb)),
                Arguments.of("PNG with alpha", Samples.png(argb)),
                Arguments.of("PNG with 16 bits", Samples.png(Samples.deep(900, 600))),
                Arguments.of(
                        "PNG with a palette", Samples.png(Samples.quarters(900, 600, BufferedImage.TYPE_BYTE_INDEXED))),
                Arguments.of("WebP", Samples.webp(rgb, false)),
                Arguments.of("lossless WebP", Samples.webp(rgb, true)),
                Arguments.of("WebP with alpha", Samples.webp(argb, false)),
                Arguments.of("animated WebP", Samples.animated(Samples.webp(rgb, false), grey(), 900, 600)));
    }

    private static byte[] grey() {
        return Samples.webp(new BufferedImage(900, 600, BufferedImage.TYPE_3BYTE_BGR), false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inColour")
    void makesRenditionsOfWhatPhonesSend(String kind, byte[] file) throws Exception {
        Done done = done(file);
        assertThat(done.width()).isEqualTo(900);
        assertThat(done.height()).isEqualTo(600);
        assertThat(done.renditions())
                .extracting(Rendition::name)
                .containsExactlyInAnyOrder("400.webp", "400.jpg", "800.webp", "800.jpg", "900.webp", "900.jpg");
        for (Rendition rendition : done.renditions()) {
            BufferedImage picture = ImageIO.read(rendition.file().toFile());
            int width = Integer.parseInt(rendition.name().replaceAll("\\..*", ""));
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isCloseTo(width * 2 / 3, within(1));
            assertQuarters(picture, Samples.TOP_LEFT, Samples.TOP_RIGHT, Samples.BOTTOM_LEFT, Samples.BOTTOM_RIGHT);
        }
    }

    static Stream<Arguments> inGrey() {
        return Stream.of(
                Arguments.of("JPEG", Samples.jpeg(Samples.grey(500, 300, 8, false, 90), false)),
                Arguments.of("PNG", Samples.png(Samples.grey(500, 300, 8, false, 90))),
                Arguments.of("PNG with alpha", Samples.png(Samples.grey(500, 300, 8, true, 90))),
                Arguments.of("PNG with 16 bits", Samples.png(Samples.grey(500, 300, 16, false, 90))),
                Arguments.of("PNG with 16 bits and alpha", Samples.png(Samples.grey(500, 300, 16, true, 90))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inGrey")
    void keepsGreysAsTheyAre(String kind, byte[] file) throws Exception {
        assertColour(picture(done(file), "400.jpg"), 0.5, 0.5, new Color(90, 90, 90));
    }

    @Test
    void showsFourColourPrintInRgb() throws Exception {
        for (byte[] red : List.of(
                Samples.fourChannels(500, 300, 0, 255, 255, 0),
                Samples.byAdobe(Samples.fourChannels(500, 300, 255, 0, 0, 255), 0),
                Samples.byAdobe(Samples.fourChannels(500, 300, 168, 163, 8, 255), 2))) {
            assertColour(picture(done(red), "500.jpg"), 0.5, 0.5, Color.RED);
        }
    }

    @Test
    void showsTransparencyOnWhite() throws Exception {
        Done done = done(Samples.png(new BufferedImage(500, 300, BufferedImage.TYPE_INT_ARGB)));
        assertColour(picture(done, "400.webp"), 0.5, 0.5, Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "1,TL,TR,BL,BR",
        "2,TR,TL,BR,BL",
        "3,BR,BL,TR,TL",
        "4,BL,BR,TL,TR",
        "5,TL,BL,TR,BR",
        "6,BL,TL,BR,TR",
        "7,BR,TR,BL,TL",
        "8,TR,BR,TL,BL"
    })
    void turnsPicturesUpright(int orientation, String a, String b, String c, String d) throws Exception {
        Done done = done(Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(orientation)));
        boolean standing = orientation > 4;
        assertThat(done.width()).isEqualTo(standing ? 600 : 900);
        assertThat(done.height()).isEqualTo(standing ? 900 : 600);
        assertQuarters(picture(done, "400.jpg"), colour(a), colour(b), colour(c), colour(d));
    }

    private static Color colour(String corner) {
        return switch (corner) {
            case "TL" -> Samples.TOP_LEFT;
            case "TR" -> Samples.TOP_RIGHT;
            case "BL" -> Samples.BOTTOM_LEFT;
            default -> Samples.BOTTOM_RIGHT;
        };
    }

    @Test
    void tellsVerifiersWhatTheMetadataSaysAndShowsNoneOfIt() throws Exception {
        Done done = done(Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(6)));
        assertThat(done.facts().takenAt()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        assertThat(done.facts().latitude()).isCloseTo(-2.3333, within(0.001));
        assertThat(done.facts().longitude()).isCloseTo(115.5, within(0.001));
        assertThat(done.facts().camera()).isEqualTo("Kamera1");
        for (Rendition rendition : done.renditions()) {
            var metadata = ImageMetadataReader.readMetadata(rendition.file().toFile());
            assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        }
    }

    @Test
    void neverEnlarges() throws Exception {
        assertThat(done(Samples.jpeg(32, 48)).renditions())
                .extracting(Rendition::name)
                .containsExactly("32.webp", "32.jpg");
    }

    static Stream<byte[]> complete() {
        var rgb = Samples.quarters(300, 200, BufferedImage.TYPE_3BYTE_BGR);
        return Stream.of(
                Samples.withExif(Samples.jpeg(300, 200), Samples.tiff(6)),
                Samples.jpeg(rgb, true),
                Samples.png(rgb),
                Samples.webp(rgb, false),
                Samples.webp(rgb, true),
                Samples.animated(Samples.webp(rgb, false), Samples.webp(rgb, false), 300, 200));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void refusesWhatIsCutOffAnywhere(byte[] file) throws Exception {
        for (int length : new int[] {1, 3, 11, 12, 30, file.length / 4, file.length / 2, file.length - 3}) {
            assertThat(refused(Arrays.copyOf(file, length)).reasonKey())
                    .isIn("media.refused.cutOff", "media.refused.broken", "media.refused.notAPhoto");
        }
    }

    @ParameterizedTest
    @MethodSource("complete")
    void answersToAnyFlippedByte(byte[] file) throws Exception {
        for (int at = 0; at < file.length; at += Math.max(1, file.length / 60)) {
            byte[] damaged = file.clone();
            damaged[at] ^= (byte) 0xFF;
            assertThat(develop(damaged)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20000,20000,tooManyPixels",
        "2147483647,2147483647,tooManyPixels",
        "1,40000,sideTooLong",
        "50000000,1,sideTooLong",
        "8500,6000,tooManyPixels",
        "0,5,broken",
        "-5,5,broken"
    })
    void refusesBombsByTheirHeader(int width, int height, String reason) throws Exception {
        assertThat(refused(Samples.pngClaiming(width, height)).reasonKey()).isEqualTo("media.refused." + reason);
    }

    @Test
    void refusesAJpegThatClaimsTooMuch() throws Exception {
        byte[] jpeg = Samples.jpeg(300, 200);
        for (int at = 2; at < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 65_000).putShort(at + 7, (short) 65_000);
                break;
            }
        }
        assertThat(refused(jpeg).reasonKey()).isEqualTo("media.refused.tooManyPixels");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesFiftyMegapixelsAndNoMore(boolean progressive) throws Exception {
        byte[] fifty = Samples.jpeg(Samples.quarters(8000, 6250, BufferedImage.TYPE_3BYTE_BGR), progressive);
        BufferedImage picture = picture(done(fifty), "1600.webp");
        assertQuarters(picture, Samples.TOP_LEFT, Samples.TOP_RIGHT, Samples.BOTTOM_LEFT, Samples.BOTTOM_RIGHT);
        byte[] more = Samples.jpeg(Samples.quarters(8160, 6250, BufferedImage.TYPE_3BYTE_BGR), progressive);
        assertThat(refused(more)).isEqualTo(new Refused("media.refused.tooManyPixels", List.of(50, 8160, 6250)));
    }

    @Test
    void refusesAJpegOfHundredsOfScans() throws Exception {
        byte[] jpeg = Samples.jpeg(300, 200);
        int sos = scan(jpeg);
        ByteBuffer many = ByteBuffer.allocate(sos + 100 * (jpeg.length - sos));
        many.put(jpeg, 0, sos);
        for (int i = 0; i < 100; i++) {
            many.put(jpeg, sos, jpeg.length - sos - 2);
        }
        many.putShort((short) 0xFFD9);
        assertThat(refused(Arrays.copyOf(many.array(), many.position())).reasonKey())
                .isEqualTo("media.refused.broken");
    }

    private static int scan(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        }
        return at;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a and more of it",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7 page page",
                "MZ executable"
            })
    void refusesWhatIsNoPhoto(String text) throws Exception {
        assertThat(refused(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                        .reasonKey())
                .isEqualTo("media.refused.notAPhoto");
    }

    @Test
    void saysWhatToDoWithHeifWhereNoProgramReadsIt() throws Exception {
        byte[] heif = ByteBuffer.allocate(64)
                .putInt(24)
                .put("ftypheic".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(28, 20)
                .put(32, "ispe".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(40, 4032)
                .putInt(44, 3024)
                .array();
        assertThat(refused(heif).reasonKey()).isEqualTo("media.refused.heif");
    }

    private Development develop(byte[] file) throws Exception {
        Path place = Files.createTempDirectory(directory, "");
        Path original = Files.write(place.resolve("original"), file);
        return darkroom.develop(original, place);
    }

    private Done done(byte[] file) throws Exception {
        Development development = develop(file);
        assertThat(development).isInstanceOf(Done.class);
        return (Done) development;
    }

    private Refused refused(byte[] file) throws Exception {
        Development development = develop(file);
        assertThat(development).isInstanceOf(Refused.class);
        return (Refused) development;
    }

    private static BufferedImage picture(Done done, String name) throws Exception {
        Rendition rendition = done.renditions().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ImageIO.read(rendition.file().toFile());
    }

    private static void assertQuarters(BufferedImage picture, Color a, Color b, Color c, Color d) {
        assertColour(picture, 0.25, 0.25, a);
        assertColour(picture, 0.75, 0.25, b);
        assertColour(picture, 0.25, 0.75, c);
        assertColour(picture, 0.75, 0.75, d);
    }

    private static void assertColour(BufferedImage picture, double x, double y, Color expected) {
        var colour = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        // Palettes of 216 colours come within half a step.
        assertThat(colour.getRed()).isCloseTo(expected.getRed(), within(26));
        assertThat(colour.getGreen()).isCloseTo(expected.getGreen(), within(26));
        assertThat(colour.getBlue()).isCloseTo(expected.getBlue(), within(26));
    }
}
