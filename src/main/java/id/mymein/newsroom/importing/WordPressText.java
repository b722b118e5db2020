package id.mymein.newsroom.importing;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What WordPress stores, as HTML: it keeps paragraphs as blank lines and puts pictures and players as codes in brackets. */
final class WordPressText {

    private static final String BLOCK_EDITOR = "<!-- wp:";
    private static final Pattern CAPTION =
            Pattern.compile("\\[caption\\b[^\\]]{0,500}].{0,5000}?\\[/caption]", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile(
            "\\[/?(?:caption|gallery|embed|audio|video|playlist|youtube|contact-form|wp_caption)\\b[^\\]]{0,500}]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|div|ul|ol|li|h[1-6]|blockquote|table|thead|tbody|tr|td|th|pre|figure|section|article|hr|form|iframe|script|style)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private WordPressText() {}

    /** Pictures are left out, and with them what is written below them: it would say nothing. */
    static String html(String stored) {
        String text = CODE.matcher(CAPTION.matcher(stored).replaceAll("")).replaceAll("");
        Document parsed = Jsoup.parseBodyFragment(stored.contains(BLOCK_EDITOR) ? text : withParagraphs(text));
        parsed.outputSettings().prettyPrint(false); // it would put white space where none was
        parsed.select("figcaption, .wp-caption-text, .gallery-caption").remove();
        return parsed.body().html();
    }

    private static String withParagraphs(String text) {
        var html = new StringBuilder();
        for (String chunk : BLANK_LINE.split(text.strip())) {
            if (BLOCK.matcher(chunk.stripLeading()).lookingAt()) {
                html.append(chunk).append("\n\n");
            } else {
                html.append("<p>")
                        .append(chunk.strip().replaceAll("\\R", "<br>"))
                        .append("</p>");
            }
        }
        return html.toString();
    }
}
