package id.mymein.incoming.format;

import id.mymein.platform.CleanText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of what sites put into feeds; nothing of its markup is left, scripts and styles least of all. */
final class Words {

    private static final int MOST = 40_000;
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "tr",
            "table",
            "section",
            "article",
            "figure",
            "figcaption",
            "pre",
            "hr",
            "dt",
            "dd");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "form", "select");

    private Words() {}

    /** One line, whatever stands in it; markup and entities that were written down as text are read as such. */
    static String line(String html) {
        return of(html).text().replaceAll("\\s+", " ").strip();
    }

    /** At most so long, never in the middle of a sign. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Paragraphs with blank lines between them, and the first picture. */
    static Text of(String html) {
        String some = html.length() > MOST ? html.substring(0, MOST) : html;
        if (some.indexOf('<') < 0 && some.indexOf('&') < 0) {
            return new Text(clean(some), "");
        }
        Document page = Jsoup.parse(some);
        page.select(String.join(",", SILENT)).remove();
        var text = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    text.append(element.normalName().equals("br") ? "\n" : "\n\n");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    text.append(element.normalName().equals("br") ? "" : "\n\n");
                }
            }
        });
        Element picture = page.selectFirst("img[src]");
        return new Text(clean(text.toString()), picture == null ? "" : picture.attr("src"));
    }

    /** @param picture address as it stands there; empty for none */
    record Text(String text, String picture) {}

    private static String clean(String text) {
        return CleanText.of(text)
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t\\x0b\\f\\r]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** An address on the web, made whole by that of the feed; empty where it is none. */
    static String address(String said, URI base) {
        String text = said.strip().replace(" ", "%20");
        if (text.isEmpty() || text.length() > 2000) {
            return "";
        }
        try {
            URI found = base.resolve(new URI(text.startsWith("//") ? base.getScheme() + ":" + text : text));
            String scheme = found.getScheme() == null ? "" : found.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && found.getHost() != null;
            return web && found.getRawUserInfo() == null ? found.toString() : "";
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return "";
        }
    }
}
