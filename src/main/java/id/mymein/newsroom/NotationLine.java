package id.mymein.newsroom;

import id.mymein.newsroom.StyledText.Span;
import id.mymein.newsroom.StyledText.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The signs within a line: bold, italic, links, and the backslash that makes a sign stand for itself. */
final class NotationLine {

    private static final String BOLD = "**";
    private static final String ITALIC = "__";
    private static final String OPEN = "[";
    private static final String CLOSE = "]";
    private static final Pattern LINK_END = Pattern.compile("]\\(([^\\s()]+)\\)");
    private static final String SIGNS = "\\*_[]#->.";

    private NotationLine() {}

    static String write(StyledText line) {
        var text = new StringBuilder();
        Style style = Style.PLAIN;
        for (Span span : line.spans()) {
            change(text, style, span.style());
            style = span.style();
            words(text, span);
        }
        change(text, style, Style.PLAIN);
        return text.toString();
    }

    private static void change(StringBuilder text, Style from, Style to) {
        text.append(from.italic() == to.italic() ? "" : ITALIC);
        text.append(from.bold() == to.bold() ? "" : BOLD);
        if (!from.href().equals(to.href())) {
            text.append(from.href().isEmpty() ? "" : "](" + from.href() + ")");
            text.append(to.href().isEmpty() ? "" : OPEN);
        }
    }

    private static void words(StringBuilder text, Span span) {
        String words = span.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean escape = switch (c) {
                case '\\', '[', ']' -> true;
                case '*', '_' ->
                    i == 0 || i == words.length() - 1 || words.charAt(i - 1) == c || words.charAt(i + 1) == c;
                default -> false;
            };
            text.append(escape ? "\\" : "").append(c);
        }
    }

    /**
     * A sign, or text where {@code sign} is empty.
     *
     * @param source as it was typed
     * @param text what it says where it is no sign
     */
    private record Token(String sign, String source, String text, String href) {

        static Token words(String source, String text) {
            return new Token("", source, text, "");
        }

        static Token sign(String sign, String source, String href) {
            return new Token(sign, source, source, href);
        }

        Token asWords() {
            return words(source, text);
        }
    }

    static StyledText read(String typed) {
        List<Token> tokens = tokens(typed);
        Map<Integer, String> links = complete(tokens);
        var line = new StyledText();
        Style style = Style.PLAIN;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            style = after(token.sign(), style, links.getOrDefault(i, ""));
            if (token.sign().isEmpty()) {
                line.append(token.text(), style);
            }
        }
        return line;
    }

    private static Style after(String sign, Style style, String link) {
        return switch (sign) {
            case BOLD -> new Style(!style.bold(), style.italic(), style.href());
            case ITALIC -> new Style(style.bold(), !style.italic(), style.href());
            case OPEN, CLOSE -> new Style(style.bold(), style.italic(), link);
            default -> style;
        };
    }

    private static List<Token> tokens(String typed) {
        List<Token> tokens = new ArrayList<>();
        Matcher end = LINK_END.matcher(typed);
        int i = 0;
        while (i < typed.length()) {
            Token token = token(typed, i, end);
            tokens.add(token);
            i += token.source().length();
        }
        return tokens;
    }

    private static Token token(String typed, int i, Matcher end) {
        if (typed.charAt(i) == '\\' && i + 1 < typed.length() && SIGNS.indexOf(typed.charAt(i + 1)) >= 0) {
            return Token.words(typed.substring(i, i + 2), typed.substring(i + 1, i + 2));
        }
        for (String sign : List.of(BOLD, ITALIC, OPEN)) {
            if (typed.startsWith(sign, i)) {
                return Token.sign(sign, sign, "");
            }
        }
        if (end.region(i, typed.length()).lookingAt()) {
            String address = RichHtml.address(end.group(1));
            if (!address.isEmpty()) {
                return Token.sign(CLOSE, end.group(), address);
            }
        }
        return Token.words(typed.substring(i, i + 1), typed.substring(i, i + 1));
    }

    /** Turns every sign without its counterpart into text; answers where each link begins and leads. */
    private static Map<Integer, String> complete(List<Token> tokens) {
        Map<Integer, String> links = new HashMap<>();
        Map<String, Integer> alone = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Integer before = alone.remove(token.sign().equals(CLOSE) ? OPEN : token.sign());
            switch (token.sign()) {
                case BOLD, ITALIC -> pair(alone, token.sign(), before, i);
                case OPEN -> {
                    alone.put(OPEN, i);
                    asWords(tokens, before);
                }
                case CLOSE -> {
                    if (before == null) {
                        asWords(tokens, i);
                    } else {
                        links.put(before, token.href());
                    }
                }
                default -> {}
            }
        }
        alone.values().forEach(i -> asWords(tokens, i));
        return links;
    }

    private static void pair(Map<String, Integer> alone, String sign, @Nullable Integer before, int i) {
        if (before == null) {
            alone.put(sign, i);
        }
    }

    private static void asWords(List<Token> tokens, @Nullable Integer i) {
        if (i != null) {
            tokens.set(i, tokens.get(i).asWords());
        }
    }
}
