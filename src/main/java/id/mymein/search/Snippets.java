package id.mymein.search;

import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks what was looked for in a text, and finds the place that fits best. What comes out is HTML, escaped here. */
final class Snippets {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> exacts = new HashSet<>();
    private final List<String> beginnings;

    Snippets(Asked asked) {
        asked.required().forEach(word -> stems.add(word.stem()));
        asked.phrases()
                .forEach(phrase -> phrase.stream()
                        .filter(word -> !Analysis.isStopWord(word.exact()) || phrase.size() == 1)
                        .forEach(word -> exacts.add(word.exact())));
        this.beginnings = asked.beginnings();
    }

    /** The whole text. */
    String marked(String text) {
        return marked(text, Analysis.words(text), 0, text.length());
    }

    /** The part of the text that has most of what was looked for; its beginning where it has nothing. */
    String best(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        List<Word> words = Analysis.words(plain);
        int start = start(words);
        int from = boundary(plain, Math.max(0, start - BEFORE));
        int to = from + LENGTH >= plain.length() ? plain.length() : plain.lastIndexOf(' ', from + LENGTH);
        if (to <= from) {
            to = Math.min(
                    plain.length(),
                    plain.offsetByCodePoints(from, Math.min(LENGTH, plain.codePointCount(from, plain.length()))));
        }
        return (from > 0 ? "… " : "") + marked(plain, words, from, to) + (to < plain.length() ? " …" : "");
    }

    private static int boundary(String text, int near) {
        if (near == 0) {
            return 0;
        }
        int blank = text.indexOf(' ', near);
        return blank < 0 || blank > near + BEFORE ? 0 : blank + 1;
    }

    /** Where the window begins that has most different words of those looked for, and of such the first. */
    private int start(List<Word> words) {
        List<Word> found = words.stream().filter(this::wanted).toList();
        int best = 0;
        int most = 0;
        for (int n = 0; n < found.size(); n++) {
            Set<String> kinds = new HashSet<>();
            int begin = found.get(n).start();
            for (int m = n; m < found.size() && found.get(m).end() - begin < LENGTH - BEFORE; m++) {
                kinds.add(found.get(m).stem());
            }
            if (kinds.size() > most) {
                most = kinds.size();
                best = begin;
            }
        }
        return best;
    }

    private boolean wanted(Word word) {
        return stems.contains(word.stem())
                || exacts.contains(word.exact())
                || beginnings.stream().anyMatch(word.exact()::startsWith);
    }

    private String marked(String text, List<Word> words, int from, int to) {
        var html = new StringBuilder();
        int done = from;
        for (Word word : words) {
            if (word.start() >= from && word.end() <= to && wanted(word)) {
                html.append(escaped(text.substring(done, word.start())))
                        .append("<mark>")
                        .append(escaped(text.substring(word.start(), word.end())))
                        .append("</mark>");
                done = word.end();
            }
        }
        return html.append(escaped(text.substring(done, to))).toString();
    }

    private static String escaped(String text) {
        return org.springframework.web.util.HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
