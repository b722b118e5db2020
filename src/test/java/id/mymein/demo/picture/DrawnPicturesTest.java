package id.mymein.demo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnPicturesTest {

    @ParameterizedTest
    @EnumSource(Motif.class)
    void eachMotifIsAFullPictureOfManyColours(Motif motif) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(DrawnPictures.draw(motif, 7)));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1000);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < 1000; y += 10) {
            for (int x = 0; x < 1600; x += 10) {
                colours.add(picture.getRGB(x, y) & 0xF0F0F0);
            }
        }
        assertThat(colours).hasSizeGreaterThan(40);
    }

    @Test
    void theSameSeedGivesTheSamePictureAndAnotherSeedAnother() {
        byte[] picture = DrawnPictures.draw(Motif.BRIDGE, 3);
        assertThat(DrawnPictures.draw(Motif.BRIDGE, 3)).isEqualTo(picture);
        assertThat(DrawnPictures.draw(Motif.BRIDGE, 4)).isNotEqualTo(picture);
    }
}
