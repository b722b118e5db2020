package id.mymein.newsroom;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML of a story's body: an allow-list of what an article needs, everything else is removed. */
public final class RichText {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "a")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "p", "div")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R\\s*\\R");
    private static final int SUMMARY = 200;

    private RichText() {}

    /** What may be stored and shown. Sanitising again changes nothing. */
    public static String sanitise(String html) {
        Document document = Jsoup.parseBodyFragment(ALLOWED.sanitize(html));
        document.outputSettings().prettyPrint(false);
        document.select("p, li, h2, h3, blockquote").forEach(element -> {
            if (element.text().isBlank() && element.children().isEmpty()) {
                element.remove();
            }
        });
        return document.body().html().strip();
    }

    /** Paragraphs from what was typed into a plain field, blank lines between them. */
    public static String fromPlain(String text) {
        var html = new StringBuilder();
        for (String paragraph : PARAGRAPH_BREAK.split(text.strip())) {
            if (!paragraph.isBlank()) {
                var element = new Element("p");
                String[] lines = paragraph.strip().split("\\R");
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        element.appendElement("br");
                    }
                    element.appendText(lines[i]);
                }
                html.append(element.outerHtml());
            }
        }
        return sanitise(html.toString());
    }

    /** The words without markup, a blank line between blocks. */
    public static String toPlain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("br").forEach(line -> line.before(new TextNode("\n")));
        document.select("p, li, h2, h3, blockquote").forEach(block -> block.before(new TextNode("\n\n")));
        return document.body().wholeText().replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** The beginning of the text, whole sentences where they fit, at most {@value #SUMMARY} characters. */
    public static String summary(String html) {
        String text = Jsoup.parseBodyFragment(html).text().strip();
        if (text.length() <= SUMMARY) {
            return text;
        }
        String start = text.substring(0, SUMMARY);
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("! "), start.lastIndexOf("? ")));
        if (sentence > SUMMARY / 3) {
            return start.substring(0, sentence + 1);
        }
        int word = start.lastIndexOf(' ');
        return start.substring(0, word > 0 ? word : SUMMARY - 1) + "…";
    }
}
