package id.mymein.newsroom;

import java.util.ArrayList;
import java.util.List;

/** Text of which each character has a style; a line feed is a line break. */
final class StyledText {

    /** @param href empty where it is no link */
    record Style(boolean bold, boolean italic, String href) {

        static final Style PLAIN = new Style(false, false, "");
    }

    /** A run of characters in one style, as long as can be. */
    record Span(String text, Style style) {}

    private final StringBuilder characters = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    void append(String text, Style style) {
        characters.append(text);
        for (int i = 0; i < text.length(); i++) {
            styles.add(style);
        }
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    String text() {
        return characters.toString();
    }

    boolean plain() {
        return styles.stream().allMatch(Style.PLAIN::equals);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= styles.size(); i++) {
            if (i == styles.size() || !styles.get(i).equals(styles.get(from))) {
                spans.add(new Span(characters.substring(from, i), styles.get(from)));
                from = i;
            }
        }
        return spans;
    }

    /** The parts between blank lines, no white space at the ends of their lines. */
    List<StyledText> paragraphs() {
        List<StyledText> paragraphs = new ArrayList<>();
        var paragraph = new StyledText();
        for (StyledText line : lines()) {
            if (!line.isEmpty()) {
                paragraph.appendLine("\n", line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new StyledText();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** All lines that are not blank, with {@code separator} between them. */
    StyledText joined(String separator) {
        var all = new StyledText();
        lines().stream().filter(line -> !line.isEmpty()).forEach(line -> all.appendLine(separator, line));
        return all;
    }

    private List<StyledText> lines() {
        List<StyledText> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= characters.length(); i++) {
            if (i == characters.length() || characters.charAt(i) == '\n') {
                lines.add(trimmed(from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    private void appendLine(String separator, StyledText line) {
        if (!isEmpty()) {
            append(separator, styles.getLast());
        }
        characters.append(line.characters);
        styles.addAll(line.styles);
    }

    private StyledText trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isWhite(characters.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(characters.charAt(end - 1))) {
            end--;
        }
        var part = new StyledText();
        part.characters.append(characters, start, end);
        part.styles.addAll(styles.subList(start, end));
        return part;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
