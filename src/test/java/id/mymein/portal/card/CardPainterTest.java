package id.mymein.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.web.NastyStrings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {

    private final CardPainter painter = new CardPainter();

    private static CardText card(String title) {
        return new CardText(
                "MyMeIn", "Kecamatan Tebing Tinggi", "Desa Mayanau", title, "Layak dan asli", CardText.Tone.GOOD);
    }

    private BufferedImage paint(CardText text, String name) throws IOException {
        byte[] png = painter.paint(text);
        Path folder = Files.createDirectories(Path.of("target/cards"));
        Files.write(folder.resolve(name + ".png"), png);
        assertThat(png.length).isLessThan(300_000);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(CardPainter.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(CardPainter.HEIGHT);
        return picture;
    }

    /** Dark pixels in the part where the title stands. */
    private static long ink(BufferedImage picture) {
        long ink = 0;
        for (int y = 190; y < 520; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void aTitleIsDrawn() throws Exception {
        BufferedImage picture = paint(card("Jembatan gantung Mayanau dibuka lagi setelah diperbaiki warga"), "plain");
        assertThat(ink(picture)).isBetween(5_000L, 60_000L);
    }

    /** Whoever gets it in a group reads the code with a phone: the picture is decoded as a phone does it. */
    @Test
    void aCardForGroupsLeadsToTheStory() throws Exception {
        var way = new CardPainter.Way(
                "https://mymein.test/k/aB3dEfG",
                "https://mymein.test/k/aB3dEfG",
                "Baca selengkapnya",
                "Baca dulu, baru teruskan.");
        for (String title : List.of(
                "Jembatan gantung Mayanau dibuka lagi setelah diperbaiki warga",
                "Sangat ".repeat(60) + "panjang",
                "")) {
            byte[] png = painter.paint(card(title), way);
            Files.write(
                    Files.createDirectories(Path.of("target/cards")).resolve("grup-" + title.length() + ".png"), png);
            assertThat(png.length).isLessThan(300_000);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isEqualTo(CardPainter.GROUP_WIDTH);
            assertThat(picture.getHeight()).isEqualTo(CardPainter.GROUP_HEIGHT);
            assertThat(Decoded.of(picture)).isEqualTo(way.address());
        }
    }

    @Test
    void aTitleFromRightToLeftStandsAtTheRight() throws Exception {
        BufferedImage picture = paint(card("مُنَاقَشَةُ سُبُلِ"), "arabic");
        assertThat(ink(picture.getSubimage(0, 0, 600, CardPainter.HEIGHT))).isZero();
        assertThat(ink(picture)).isGreaterThan(1_000);
        assertThat(ink(paint(card("בְּרֵאשִׁית"), "hebrew"))).isGreaterThan(500);
    }

    @Test
    void emojiAreDrawnAndWhatNoFontHasIsLeftOut() throws Exception {
        assertThat(ink(paint(card("👩‍👩‍👧‍👦 🇮🇩 👨🏾‍🚀 Panen raya 🌾"), "emoji")))
                .isGreaterThan(1_000);
        assertThat(ink(paint(card("田中さんにあげて下さい"), "none"))).isZero();
    }

    @Test
    void aLongTitleEndsInsideTheCard() throws Exception {
        paint(card("Warga bergotong royong memperbaiki jalan yang rusak karena hujan ".repeat(12)), "long");
        BufferedImage one = paint(card("panjang".repeat(60)), "one-word");
        assertThat(one.getRGB(1190, 300) & 0xff).isEqualTo(0xff);
    }

    @Test
    void nothingThatPeopleTypeBreaksIt() throws Exception {
        for (String nasty : NastyStrings.OWN) {
            paint(new CardText("MyMeIn", nasty, nasty, nasty, nasty, CardText.Tone.OPEN), "nasty");
        }
        paint(new CardText("", "", "", "", "", CardText.Tone.WRONG), "empty");
    }
}
