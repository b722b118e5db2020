package id.mymein.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws the letters by which the demo's offices prove their accounts: a sheet with a head, lines and a stamp, without words. */
@Component
class DemoLetters {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;
    private static final int MARGIN = 70;

    /** As JPEG; always the same for an office. */
    byte[] of(DemoOffice office) {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(250, 249, 244));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(60, 60, 60));
        pen.fillRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 16);
        pen.fillRect(MARGIN, MARGIN + 36, WIDTH - 2 * MARGIN, 2);
        for (int line = 0; line < 14; line++) {
            int length = Varied.between(300, WIDTH - 2 * MARGIN, line + office.key());
            pen.fillRect(MARGIN, MARGIN + 90 + line * 34, length, 5);
        }
        pen.setColor(new Color(70, 70, 160));
        pen.drawOval(WIDTH - 250, HEIGHT - 230, 130, 130);
        pen.drawOval(WIDTH - 240, HEIGHT - 220, 110, 110);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
