package id.mymein.newsletter;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives a letter its looks. Mail programs drop style sheets, so each element carries its own. There are no colours but a grey
 * that is seen on white and on black: programs that turn letters dark spoil all others.
 */
final class InlineStyles {

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("l-page", "margin:0 auto;padding:16px;max-width:36em;font:16px/1.5 sans-serif"),
            Map.entry("l-day", "margin:0;font-size:14px"),
            Map.entry("l-title", "margin:0 0 16px;font:bold 24px/1.25 Georgia,serif"),
            Map.entry("l-intro", "margin:0 0 16px;font-style:italic"),
            Map.entry("l-changes", "margin:0 0 16px;padding:8px 12px;border:2px solid #808080"),
            Map.entry("l-part", "margin:0 0 8px;font:bold 18px/1.25 Georgia,serif"),
            Map.entry("l-note", "margin:0 0 8px"),
            Map.entry("l-story", "margin:0;padding:12px 0;border-top:1px solid #808080"),
            Map.entry("l-head", "margin:0 0 4px;font:bold 18px/1.3 Georgia,serif"),
            Map.entry("l-meta", "margin:0 0 4px;font-size:14px"),
            Map.entry("l-sum", "margin:0"),
            Map.entry("l-more", "margin:0;padding:12px 0;border-top:1px solid #808080"),
            Map.entry("l-foot", "margin:0;padding:12px 0;border-top:1px solid #808080;font-size:14px"));

    private InlineStyles() {}

    static String apply(String html) {
        Document letter = Jsoup.parse(html);
        letter.outputSettings().prettyPrint(false);
        for (Element element : letter.select("[class]")) {
            String style = STYLES.get(element.className());
            if (style != null) {
                element.attr("style", style);
            }
            element.removeAttr("class");
        }
        return letter.outerHtml();
    }
}
