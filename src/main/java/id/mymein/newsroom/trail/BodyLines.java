package id.mymein.newsroom.trail;

import id.mymein.newsroom.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a story's body, which has one form only, as lines of words. */
final class BodyLines {

    private final List<Line> lines = new ArrayList<>();

    private BodyLines() {}

    static List<Line> of(String html) {
        var body = new BodyLines();
        Jsoup.parseBodyFragment(RichText.sanitise(html)).body().children().forEach(body::block);
        return List.copyOf(body.lines);
    }

    private void block(Element block) {
        switch (block.normalName()) {
            case "h2" -> line(Line.Kind.HEADING, block);
            case "h3" -> line(Line.Kind.SUBHEADING, block);
            case "ul" -> block.children().forEach(item -> line(Line.Kind.BULLET, item));
            case "ol" -> block.children().forEach(item -> line(Line.Kind.NUMBER, item));
            case "blockquote" -> block.children().forEach(part -> line(Line.Kind.QUOTE, part));
            case "figure" ->
                lines.add(new Line(Line.Kind.PHOTO, List.of(new Word(block.attr("data-photo"), Style.PLAIN))));
            default -> line(Line.Kind.PARAGRAPH, block);
        }
    }

    private void line(Line.Kind kind, Element element) {
        List<Word> words = new ArrayList<>();
        read(element, Style.PLAIN, words);
        lines.add(new Line(kind, List.copyOf(words)));
    }

    private static void read(Node node, Style style, List<Word> words) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                words.addAll(Word.of(text.getWholeText(), style));
            } else if (child instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> words.add(new Word("\n", style));
                    case "strong" -> read(element, style.inBold(), words);
                    case "em" -> read(element, style.inItalic(), words);
                    case "a" -> read(element, style.linkedTo(element.attr("href")), words);
                    default -> read(element, style, words);
                }
            }
        }
    }
}
