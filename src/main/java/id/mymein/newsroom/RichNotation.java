package id.mymein.newsroom;

import id.mymein.newsroom.RichBlock.Kind;
import id.mymein.platform.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes blocks as text with signs that a person can type, and reads such text; see {@link RichText#toNotation}. */
final class RichNotation {

    private static final Pattern MARK = Pattern.compile("(###|##|-|>|\\d{1,9}\\.)(?: (.*)|$)");
    private static final Pattern PHOTO = Pattern.compile("\\[foto ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})]");
    private static final Pattern LOOKS_MARKED = Pattern.compile("(?:#{2,3}|-|>)(?= |$)");
    private static final Pattern LOOKS_NUMBERED = Pattern.compile("\\d{1,9}(?=\\.(?: |$))");

    private RichNotation() {}

    static String write(List<RichBlock> blocks) {
        return String.join("\n\n", blocks.stream().map(RichNotation::write).toList());
    }

    private static String write(RichBlock block) {
        List<String> lines = block.lines().stream().map(NotationLine::write).toList();
        return switch (block.kind()) {
            case PARAGRAPH -> unmarked(lines.getFirst());
            case HEADING -> "## " + lines.getFirst();
            case SUBHEADING -> "### " + lines.getFirst();
            case BULLETS -> items(lines, false);
            case NUMBERS -> items(lines, true);
            case PHOTO -> "[foto " + block.lines().getFirst().text() + "]";
            case QUOTE ->
                "> "
                        + String.join(
                                "\n>\n> ",
                                lines.stream()
                                        .map(line -> line.replace("\n", "\n> "))
                                        .toList());
        };
    }

    private static String items(List<String> lines, boolean numbered) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            items.add((numbered ? items.size() + 1 + ". " : "- ") + line.replace("\n", "\n  "));
        }
        return String.join("\n", items);
    }

    /** Puts a backslash where a line of plain words would be taken for a heading, an item or a quote. */
    private static String unmarked(String lines) {
        return String.join("\n", lines.lines().map(RichNotation::unmarkedLine).toList());
    }

    private static String unmarkedLine(String line) {
        Matcher number = LOOKS_NUMBERED.matcher(line);
        if (number.lookingAt()) {
            return line.substring(0, number.end()) + "\\" + line.substring(number.end());
        }
        return LOOKS_MARKED.matcher(line).lookingAt() ? "\\" + line : line;
    }

    static List<RichBlock> read(String text) {
        var reader = new Reader();
        CleanText.of(text).lines().forEach(reader::line);
        return reader.blocks();
    }

    /** Gathers lines until it is clear that their block has ended. */
    private static final class Reader {

        private final RichBuilder builder = new RichBuilder();
        private final StringBuilder open = new StringBuilder();
        private @Nullable Kind kind;

        void line(String line) {
            Matcher mark = MARK.matcher(line.strip());
            boolean marked = mark.matches();
            Matcher photo = PHOTO.matcher(line.strip());
            if (line.isBlank()) {
                close();
            } else if (photo.matches()) {
                close();
                builder.add(Kind.PHOTO, NotationLine.read(photo.group(1)));
            } else if (!marked || (!line.startsWith(mark.group(1)) && continuesItem(line))) {
                words(line);
            } else {
                marked(kindOf(mark.group(1)), mark.group(2) == null ? "" : mark.group(2));
            }
        }

        private boolean continuesItem(String line) {
            return line.startsWith("  ") && (kind == Kind.BULLETS || kind == Kind.NUMBERS);
        }

        private void words(String line) {
            boolean goesOn = kind == Kind.PARAGRAPH || continuesItem(line);
            if (!goesOn) {
                close();
                kind = Kind.PARAGRAPH;
            }
            open.append(open.isEmpty() ? "" : "\n").append(line.strip());
        }

        private void marked(Kind now, String words) {
            if (now != Kind.QUOTE || kind != Kind.QUOTE) {
                close();
            }
            kind = now;
            open.append(open.isEmpty() ? "" : "\n").append(words.strip());
        }

        private void close() {
            if (kind != null) {
                builder.add(kind, NotationLine.read(open.toString()));
                open.setLength(0);
                kind = null;
            }
        }

        List<RichBlock> blocks() {
            close();
            return builder.blocks();
        }

        private static Kind kindOf(String mark) {
            return switch (mark) {
                case "##" -> Kind.HEADING;
                case "###" -> Kind.SUBHEADING;
                case "-" -> Kind.BULLETS;
                case ">" -> Kind.QUOTE;
                default -> Kind.NUMBERS;
            };
        }
    }
}
