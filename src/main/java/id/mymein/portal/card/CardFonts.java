package id.mymein.portal.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters for machines that have none: the fonts that come along, each for the scripts that it knows. */
final class CardFonts {

    private static final String FONTCONFIG = "sun.awt.fontconfig";
    private static final int JOINER = 0x200d;
    private static final int NON_JOINER = 0x200c;

    private final List<Font> fonts;

    private CardFonts(List<Font> fonts) {
        this.fonts = fonts;
    }

    static CardFonts load() {
        withoutInstalledFonts();
        return new CardFonts(
                List.of(font("NotoSans"), font("NotoSansArabic"), font("NotoSansHebrew"), font("NotoEmoji")));
    }

    /**
     * Where no font is installed, Java refuses to load any ("Fontconfig head is null") unless a file says which ones there are;
     * one that names none that is there is enough.
     */
    private static void withoutInstalledFonts() {
        if (System.getProperty(FONTCONFIG) != null) {
            return;
        }
        var lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.append(name).append('.').append(style).append(".latin-1=-none-none\n");
            }
        }
        lines.append("filename.-none-none=/nonexistent.ttf\n");
        try {
            Path file = Files.createTempFile("mymein-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, lines);
            System.setProperty(FONTCONFIG, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(String name) {
        try (InputStream file = CardFonts.class.getResourceAsStream("/fonts/noto/" + name + "-Bold.ttf")) {
            if (file == null) {
                throw new IllegalStateException("a font is missing: " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The text with a font for each of its letters; empty where nothing of it can be drawn. */
    AttributedString set(String text, float size) {
        String plain = drawable(text);
        var set = new AttributedString(plain);
        int start = 0;
        Font current = fonts.getFirst();
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            Font next = next(current, plain.codePointAt(at));
            if (!next.equals(current)) {
                mark(set, current, size, start, at);
                start = at;
                current = next;
            }
        }
        mark(set, current, size, start, plain.length());
        return set;
    }

    private static void mark(AttributedString set, Font font, float size, int start, int end) {
        if (end > start) {
            set.addAttribute(TextAttribute.FONT, font.deriveFont(size), start, end);
        }
    }

    /** Joiners and accents go with the letter before them, and so do spaces where it has some of their width. */
    private Font next(Font current, int letter) {
        boolean space = letter == ' ' && !current.equals(fonts.getLast());
        boolean follows = letter == JOINER || letter == NON_JOINER || space || isMark(letter);
        if (follows && current.canDisplay(letter)) {
            return current;
        }
        Font found = find(letter);
        return found == null ? current : found;
    }

    private @Nullable Font find(int letter) {
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL;
    }

    /** Without what no font of ours has, and without signs that only steer: they could turn a headline around. */
    String drawable(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(letter -> letter == JOINER || letter == NON_JOINER || isShown(letter))
                .filter(letter -> find(letter) != null)
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isShown(int letter) {
        int type = Character.getType(letter);
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
