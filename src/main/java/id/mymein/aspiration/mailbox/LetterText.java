package id.mymein.aspiration.mailbox;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** The words of a letter, without what it quotes and without what programs put below it. */
final class LetterText {

    /** Nobody writes more, and longer texts are not taken anyway. */
    private static final int LONGEST = 200_000;

    private static final String NO_WORDS =
            "head, script, style, template, noscript, blockquote, .gmail_quote, .gmail_signature, [hidden]";
    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, table";

    private static final Pattern QUOTE_BEGINS = Pattern.compile(
            "(On|Pada|At|El|Am)\\s.{1,300}(wrote|menulis)\\s*:?|-{2,}\\s*(Original Message|Pesan Asli)\\s*-{2,}|_{20,}");
    private static final Pattern QUOTE_BEGINS_IN_TWO = Pattern.compile("(On|Pada)\\s.{1,300}");
    private static final Pattern QUOTE_SECOND = Pattern.compile(".{0,300}(wrote|menulis)\\s*:");
    private static final Pattern PROGRAM = Pattern.compile(
            "(Sent from my|Get Outlook for|Dikirim dari (iPhone|iPad|ponsel|perangkat|HP|Yahoo|Outlook|Samsung|Xiaomi|Oppo|Vivo))"
                    + ".{0,80}",
            Pattern.CASE_INSENSITIVE);

    private LetterText() {}

    static String ofHtml(String html) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST)));
        page.select(NO_WORDS).remove();
        page.body().forEachNode(node -> {
            if (node instanceof TextNode words) {
                words.text(words.text());
            }
        });
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        page.select(BLOCKS).forEach(block -> block.prependText("\n").appendText("\n"));
        return page.body().wholeText();
    }

    /** What the sender wrote; everything where nothing else is there. */
    static String own(String text) {
        String clean = tidy(text.substring(0, Math.min(text.length(), LONGEST)));
        String cut = tidy(cut(clean.lines().map(String::strip).toList()));
        return cut.isEmpty() ? clean : cut;
    }

    private static String cut(List<String> lines) {
        var own = new StringBuilder();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            String next = n + 1 < lines.size() ? lines.get(n + 1) : "";
            if (line.equals("--")
                    || QUOTE_BEGINS.matcher(line).matches()
                    || (QUOTE_BEGINS_IN_TWO.matcher(line).matches()
                            && QUOTE_SECOND.matcher(next).matches())) {
                break;
            }
            if (!line.startsWith(">") && !PROGRAM.matcher(line).matches()) {
                own.append(line).append('\n');
            }
        }
        return own.toString();
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\h]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
