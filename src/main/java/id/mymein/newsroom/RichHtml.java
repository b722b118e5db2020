package id.mymein.newsroom;

import id.mymein.newsroom.StyledText.Span;
import id.mymein.newsroom.StyledText.Style;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;

/** Reads any HTML into blocks and writes blocks as HTML. */
final class RichHtml {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:).+", Pattern.CASE_INSENSITIVE);
    private static final String NOT_IN_ADDRESSES = "()<>\"'\\`{}";
    private static final int LONGEST_ADDRESS = 2000;

    private RichHtml() {}

    static List<RichBlock> read(String html) {
        var reader = new RichHtmlReader();
        NodeTraversor.traverse(reader, Jsoup.parseBodyFragment(html).body());
        return reader.blocks();
    }

    /** The address as it may stand in a link, or empty where it may not: only to the web, to mail, to a telephone. */
    static String address(String typed) {
        String address = typed.strip();
        if (!ADDRESS.matcher(address).matches() || address.length() > LONGEST_ADDRESS) {
            return "";
        }
        var safe = new StringBuilder();
        address.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7f || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
                safe.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static String write(List<RichBlock> blocks) {
        var html = new StringBuilder();
        for (RichBlock block : blocks) {
            switch (block.kind()) {
                case PARAGRAPH -> lines(html, block, "p");
                case HEADING -> lines(html, block, "h2");
                case SUBHEADING -> lines(html, block, "h3");
                case BULLETS -> within(html, block, "ul", "li");
                case NUMBERS -> within(html, block, "ol", "li");
                case QUOTE -> within(html, block, "blockquote", "p");
                case PHOTO -> html.append(photo(block));
            }
        }
        return html.toString();
    }

    private static String photo(RichBlock block) {
        return "<figure data-photo=\"" + block.lines().getFirst().text() + "\"></figure>";
    }

    private static void within(StringBuilder html, RichBlock block, String outer, String inner) {
        html.append('<').append(outer).append('>');
        lines(html, block, inner);
        html.append("</").append(outer).append('>');
    }

    private static void lines(StringBuilder html, RichBlock block, String element) {
        for (StyledText line : block.lines()) {
            html.append('<').append(element).append('>');
            inline(html, line);
            html.append("</").append(element).append('>');
        }
    }

    private static void inline(StringBuilder html, StyledText line) {
        String link = "";
        for (Span span : line.spans()) {
            String href = span.style().href();
            if (!href.equals(link)) {
                html.append(link.isEmpty() ? "" : "</a>");
                html.append(href.isEmpty() ? "" : "<a href=\"" + escaped(href) + "\" rel=\"nofollow\">");
                link = href;
            }
            span(html, span.text(), span.style());
        }
        html.append(link.isEmpty() ? "" : "</a>");
    }

    private static void span(StringBuilder html, String text, Style style) {
        html.append(style.bold() ? "<strong>" : "").append(style.italic() ? "<em>" : "");
        html.append(escaped(text).replace("\n", "<br>"));
        html.append(style.italic() ? "</em>" : "").append(style.bold() ? "</strong>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u00a0", "&nbsp;");
    }
}
