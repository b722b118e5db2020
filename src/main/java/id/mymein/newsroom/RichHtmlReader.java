package id.mymein.newsroom;

import id.mymein.newsroom.RichBlock.Kind;
import id.mymein.newsroom.StyledText.Style;
import id.mymein.platform.CleanText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through HTML and keeps what a story may have: the words, and of their form what is on the list. */
final class RichHtmlReader implements NodeVisitor {

    /** Their text is not meant to be read. */
    private static final Set<String> UNREADABLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "head",
            "title",
            "textarea",
            "select",
            "button",
            "audio",
            "video",
            "canvas",
            "noembed",
            "noframes",
            "xmp",
            "plaintext");

    private static final Pattern SOURCE_LINE_BREAK = Pattern.compile("[ \\t]*[\\r\\n]\\s*");

    private static final Pattern PHOTO_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final RichBuilder builder = new RichBuilder();
    private StyledText text = new StyledText();
    private int unreadable;
    private int bold;
    private int italic;
    private int quote;
    private int item;
    private final Deque<String> links = new ArrayDeque<>();
    private final Deque<Kind> lists = new ArrayDeque<>();
    private Kind heading = Kind.PARAGRAPH;

    List<RichBlock> blocks() {
        flush();
        return builder.blocks();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unreadable == 0) {
            text.append(
                    SOURCE_LINE_BREAK
                            .matcher(CleanText.of(words.getWholeText()))
                            .replaceAll(" "),
                    style());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        unreadable += UNREADABLE.contains(element.normalName()) ? 1 : 0;
        boundary(element);
        switch (element.normalName()) {
            case "br" -> text.append("\n", style());
            case "b", "strong" -> bold++;
            case "i", "em" -> italic++;
            case "a" -> links.push(RichHtml.address(element.attr("href")));
            case "blockquote" -> quote++;
            case "ul" -> lists.push(Kind.BULLETS);
            case "ol" -> lists.push(Kind.NUMBERS);
            case "li" -> item++;
            case "figure" -> photo(element.attr("data-photo"));
            case "h1", "h2" -> heading = Kind.HEADING;
            case "h3", "h4", "h5", "h6" -> heading = Kind.SUBHEADING;
            default -> {}
        }
    }

    private void close(Element element) {
        boundary(element);
        switch (element.normalName()) {
            case "b", "strong" -> bold--;
            case "i", "em" -> italic--;
            case "a" -> links.pop();
            case "blockquote" -> quote--;
            case "ul", "ol" -> lists.pop();
            case "li" -> item--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Kind.PARAGRAPH;
            default -> {}
        }
        unreadable -= UNREADABLE.contains(element.normalName()) ? 1 : 0;
    }

    private void photo(String id) {
        if (unreadable == 0 && PHOTO_ID.matcher(id).matches()) {
            flush();
            var photo = new StyledText();
            photo.append(id, Style.PLAIN);
            builder.add(Kind.PHOTO, photo);
        }
    }

    /** A paragraph within a list's item begins a line there; any other block ends what was before it. */
    private void boundary(Element element) {
        if (UNREADABLE.contains(element.normalName())) {
            return;
        }
        boolean list = Set.of("li", "ul", "ol").contains(element.normalName());
        if (item > 0 && !list && element.isBlock()) {
            text.append("\n", style());
        } else if (element.isBlock()) {
            flush();
        }
    }

    private void flush() {
        builder.add(kind(), text);
        text = new StyledText();
    }

    private Kind kind() {
        if (item > 0) {
            return lists.isEmpty() ? Kind.BULLETS : lists.element();
        }
        return quote > 0 ? Kind.QUOTE : heading;
    }

    private Style style() {
        return new Style(bold > 0, italic > 0, links.isEmpty() ? "" : links.element());
    }
}
