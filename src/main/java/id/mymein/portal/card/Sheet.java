package id.mymein.portal.card;

import id.mymein.platform.web.QrCode;
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
import javax.imageio.ImageIO;

/** What a card is drawn on: bands of colour, lines and blocks of text in our own letters. */
final class Sheet {

    static final int MARGIN = 64;
    static final Color PAPER = new Color(0xffffff);
    static final Color INK = new Color(0x1a1f1c);
    static final Color FAINT = new Color(0x434b46);

    private static final Color GREEN = new Color(0x0a4d38);
    private static final Color PALE = new Color(0xcfe3d9);
    private static final Color GREEN_WASH = new Color(0xe9f2ed);
    private static final Color GOLD = new Color(0xe3ac2e);
    private static final Color GOLD_WASH = new Color(0xfcf4de);
    private static final Color RED = new Color(0xa8201a);
    private static final Color RED_WASH = new Color(0xfbe9e7);
    private static final float LEADING = 1.2f;

    private final CardFonts fonts;
    private final BufferedImage picture;
    private final Graphics2D pen;

    Sheet(CardFonts fonts, int width, int height) {
        this.fonts = fonts;
        this.picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        fill(PAPER, 0, height);
    }

    int wide() {
        return picture.getWidth() - 2 * MARGIN;
    }

    private void fill(Color colour, int top, int height) {
        pen.setColor(colour);
        pen.fillRect(0, top, picture.getWidth(), height);
    }

    /** The brand and whose site it is, at the top. */
    void head(CardText text, int height) {
        fill(GREEN, 0, height);
        Emblem.draw(pen, MARGIN, (height - 72) / 2, 72);
        float base = height / 2f + 16;
        float right = line(text.brand(), 44, Color.WHITE, MARGIN + 92, base, wide() / 2f);
        line(text.owner(), 26, PALE, right + 24, base - 2, picture.getWidth() - MARGIN - right - 24);
    }

    /** What was checked, on a band of its own. */
    void verdict(CardText text, int top, int height) {
        fill(
                switch (text.tone()) {
                    case GOOD -> GREEN_WASH;
                    case OPEN -> GOLD_WASH;
                    case WRONG -> RED_WASH;
                },
                top,
                height);
        pen.setColor(
                switch (text.tone()) {
                    case GOOD -> GREEN;
                    case OPEN -> GOLD;
                    case WRONG -> RED;
                });
        pen.fillOval(MARGIN, top + height / 2 - 12, 24, 24);
        float size = height / 3f;
        line(text.state(), size, INK, MARGIN + 44, top + height / 2f + size * 0.35f, wide() - 44);
    }

    void code(QrCode code, int x, int y, int side) {
        int module = side / code.size();
        pen.setColor(INK);
        code.bars()
                .forEach(bar -> pen.fillRect(x + bar.x() * module, y + bar.y() * module, bar.width() * module, module));
    }

    /**
     * A text in the largest size in which it fits, shortened where it fits in none.
     *
     * @param y its top
     * @param sizes the largest first
     */
    void block(String text, float y, float room, int mostLines, float... sizes) {
        float size = sizes[sizes.length - 1];
        List<TextLayout> lines = List.of();
        for (float tried : sizes) {
            size = tried;
            lines = lines(text, tried);
            if (lines.size() <= mostLines && lines.size() * tried * LEADING <= room) {
                break;
            }
        }
        int fitting = (int) (room / (size * LEADING));
        if (lines.size() > fitting) {
            lines = lines(shortened(text, lines.subList(0, fitting)), size);
        }
        float base = y;
        pen.setColor(INK);
        for (TextLayout line : lines) {
            base += size * LEADING;
            float x = line.isLeftToRight() ? MARGIN : picture.getWidth() - MARGIN - line.getAdvance();
            line.draw(pen, x, base - size * 0.2f);
        }
    }

    /** As much as those lines hold, without the last word, which makes room for the sign that something is left out. */
    private String shortened(String text, List<TextLayout> lines) {
        int length = lines.stream().mapToInt(TextLayout::getCharacterCount).sum();
        String held = fonts.drawable(text).substring(0, length).strip();
        int space = held.lastIndexOf(' ');
        int end = space > held.length() / 2 ? space : held.offsetByCodePoints(held.length(), -2);
        return held.substring(0, end) + "…";
    }

    private List<TextLayout> lines(String text, float size) {
        var lines = new ArrayList<TextLayout>();
        if (fonts.drawable(text).isEmpty()) {
            return lines;
        }
        var letters = fonts.set(text, size).getIterator();
        var measurer = new LineBreakMeasurer(letters, context());
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(measurer.nextLayout(wide()));
        }
        return lines;
    }

    /** Draws as much as fits in one line and answers where it ends. */
    float line(String text, float size, Color colour, float x, float y, float width) {
        if (fonts.drawable(text).isEmpty() || width < size) {
            return x;
        }
        var letters = fonts.set(text, size).getIterator();
        TextLayout layout = new LineBreakMeasurer(letters, context()).nextLayout(width);
        pen.setColor(colour);
        layout.draw(pen, x, y);
        return x + layout.getAdvance();
    }

    private FontRenderContext context() {
        return pen.getFontRenderContext();
    }

    byte[] png() {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
