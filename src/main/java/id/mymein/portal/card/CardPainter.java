package id.mymein.portal.card;

import id.mymein.platform.web.QrCode;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Draws cards, one after the other, so that strangers who ask for many at once keep one processor busy and no more. */
@Component
public class CardPainter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Of a card for groups: upright, as a phone shows it whole. */
    public static final int GROUP_WIDTH = 1080;

    public static final int GROUP_HEIGHT = 1350;

    private static final int HEAD = 112;
    private static final int FOOT = 96;
    private static final int GROUP_HEAD = 144;
    private static final int GROUP_VERDICT = 850;
    private static final int GROUP_BAND = 112;
    private static final int CODE = 340;

    private final Supplier<CardFonts> fonts = SingletonSupplier.of(CardFonts::load);
    private final Semaphore brush = new Semaphore(1, true);

    /** For the preview of a shared link: a PNG of {@link #WIDTH} by {@link #HEIGHT} pixels. */
    public byte[] paint(CardText text) {
        return draw(WIDTH, HEIGHT, sheet -> {
            sheet.head(text, HEAD);
            sheet.line(text.place(), 30, Sheet.FAINT, Sheet.MARGIN, HEAD + 62, sheet.wide());
            sheet.block(text.title(), HEAD + 88, HEIGHT - FOOT - HEAD - 96, 5, 68, 60, 52, 46, 40);
            sheet.verdict(text, HEIGHT - FOOT, FOOT);
        });
    }

    /**
     * To be passed on as a picture: it says where to read it and leads there by itself. A PNG of {@link #GROUP_WIDTH} by {@link
     * #GROUP_HEIGHT} pixels.
     *
     * @param way how to read it
     */
    public byte[] paint(CardText text, Way way) {
        return draw(GROUP_WIDTH, GROUP_HEIGHT, sheet -> {
            sheet.head(text, GROUP_HEAD);
            sheet.line(text.place(), 36, Sheet.FAINT, Sheet.MARGIN, GROUP_HEAD + 90, sheet.wide());
            int top = GROUP_HEAD + 120;
            sheet.block(text.title(), top, GROUP_VERDICT - top - 24, 8, 88, 78, 68, 60, 52, 44);
            sheet.verdict(text, GROUP_VERDICT, GROUP_BAND);
            int y = GROUP_VERDICT + GROUP_BAND + 24;
            sheet.code(QrCode.of(way.address()), Sheet.MARGIN - 24, y, CODE);
            int x = Sheet.MARGIN + CODE + 8;
            float room = GROUP_WIDTH - Sheet.MARGIN - x;
            sheet.line(way.read(), 40, Sheet.INK, x, y + 110, room);
            sheet.line(way.shown().replaceFirst("^https?://", ""), 34, Sheet.INK, x, y + 170, room);
            sheet.line(way.advice(), 28, Sheet.FAINT, x, y + 240, room);
        });
    }

    /**
     * How to read it.
     *
     * @param address to which the code leads
     * @param shown for whoever types: an address that is short enough for a line
     * @param read an invitation, as short as a button
     * @param advice what to heed before passing it on
     */
    public record Way(String address, String shown, String read, String advice) {}

    private byte[] draw(int width, int height, Consumer<Sheet> content) {
        brush.acquireUninterruptibly();
        try {
            var sheet = new Sheet(fonts.get(), width, height);
            content.accept(sheet);
            return sheet.png();
        } finally {
            brush.release();
        }
    }
}
