package id.mymein.portal.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Draws cards, one after the other, so that strangers who ask for many at once keep one processor busy and no more. */
@Component
public class CardPainter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 64;
    private static final int HEAD = 112;
    private static final int FOOT = 96;
    private static final int WIDE = WIDTH - 2 * MARGIN;
    private static final int MOST_LINES = 5;
    private static final float LEADING = 1.2f;
    private static final float[] TITLE_SIZES = {68, 60, 52, 46, 40};

    private static final Color PAPER = new Color(0xffffff);
    private static final Color INK = new Color(0x1a1f1c);
    private static final Color FAINT = new Color(0x434b46);
    private static final Color GREEN = new Color(0x0a4d38);
    private static final Color PALE = new Color(0xcfe3d9);
    private static final Color GREEN_WASH = new Color(0xe9f2ed);
    private static final Color GOLD = new Color(0xe3ac2e);
    private static final Color GOLD_WASH = new Color(0xfcf4de);

    private final Supplier<CardFonts> fonts = SingletonSupplier.of(CardFonts::load);
    private final Semaphore brush = new Semaphore(1, true);

    /** A PNG of {@link #WIDTH} by {@link #HEIGHT} pixels. */
    public byte[] paint(CardText text) {
        brush.acquireUninterruptibly();
        try {
            return png(picture(text));
        } finally {
            brush.release();
        }
    }

    private BufferedImage picture(CardText text) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        fill(pen, PAPER, 0, HEIGHT);
        head(pen, text);
        title(pen, text);
        foot(pen, text);
        pen.dispose();
        return picture;
    }

    private static void fill(Graphics2D pen, Color colour, int top, int height) {
        pen.setColor(colour);
        pen.fillRect(0, top, WIDTH, height);
    }

    private void head(Graphics2D pen, CardText text) {
        fill(pen, GREEN, 0, HEAD);
        Emblem.draw(pen, MARGIN, 20, 72);
        float right = line(pen, text.brand(), 44, Color.WHITE, MARGIN + 92, 72, WIDE / 2f);
        line(pen, text.owner(), 26, PALE, right + 24, 70, WIDTH - MARGIN - right - 24);
    }

    private void title(Graphics2D pen, CardText text) {
        line(pen, text.place(), 30, FAINT, MARGIN, HEAD + 62, WIDE);
        float room = HEIGHT - FOOT - HEAD - 96;
        float size = TITLE_SIZES[TITLE_SIZES.length - 1];
        List<TextLayout> lines = List.of();
        for (float tried : TITLE_SIZES) {
            size = tried;
            lines = lines(pen, text.title(), tried);
            if (lines.size() <= MOST_LINES && lines.size() * tried * LEADING <= room) {
                break;
            }
        }
        int fitting = (int) (room / (size * LEADING));
        if (lines.size() > fitting) {
            lines = lines(pen, shortened(text.title(), lines.subList(0, fitting)), size);
        }
        float y = HEAD + 88;
        pen.setColor(INK);
        for (TextLayout line : lines) {
            y += size * LEADING;
            line.draw(pen, line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance(), y - size * 0.2f);
        }
    }

    /** As much as those lines hold, without the last word, which makes room for the sign that something is left out. */
    private String shortened(String title, List<TextLayout> lines) {
        int length = lines.stream().mapToInt(TextLayout::getCharacterCount).sum();
        String held = fonts.get().drawable(title).substring(0, length).strip();
        int space = held.lastIndexOf(' ');
        int end = space > held.length() / 2 ? space : held.offsetByCodePoints(held.length(), -2);
        return held.substring(0, end) + "…";
    }

    private void foot(Graphics2D pen, CardText text) {
        fill(pen, text.open() ? GOLD_WASH : GREEN_WASH, HEIGHT - FOOT, FOOT);
        pen.setColor(text.open() ? GOLD : GREEN);
        pen.fillOval(MARGIN, HEIGHT - FOOT + 36, 24, 24);
        line(pen, text.state(), 32, INK, MARGIN + 44, HEIGHT - FOOT + 59, WIDE - 44);
    }

    private List<TextLayout> lines(Graphics2D pen, String text, float size) {
        var lines = new ArrayList<TextLayout>();
        if (fonts.get().drawable(text).isEmpty()) {
            return lines;
        }
        var letters = fonts.get().set(text, size).getIterator();
        var measurer = new LineBreakMeasurer(letters, context(pen));
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(measurer.nextLayout(WIDE));
        }
        return lines;
    }

    /** Draws as much as fits in one line and answers where it ends. */
    private float line(Graphics2D pen, String text, float size, Color colour, float x, float y, float width) {
        if (fonts.get().drawable(text).isEmpty() || width < size) {
            return x;
        }
        var letters = fonts.get().set(text, size).getIterator();
        TextLayout layout = new LineBreakMeasurer(letters, context(pen)).nextLayout(width);
        pen.setColor(colour);
        layout.draw(pen, x, y);
        return x + layout.getAdvance();
    }

    private static FontRenderContext context(Graphics2D pen) {
        return pen.getFontRenderContext();
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
