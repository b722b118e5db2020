package id.mymein.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a jte template apart: the HTML that it writes as it stands, and the expressions in it.
 *
 * @param html with a {@link #GAP} for each expression
 * @param expressions the Java in it, without its braces
 */
record Jte(String html, List<String> expressions) {

    /** Stands where an expression was; from the private use area, so no letter. */
    static final char GAP = '\uE000';

    private static final Pattern CONTROL = Pattern.compile("@(endif|endfor|else\\b(?!if)|raw|endraw)");
    private static final Pattern OPENING = Pattern.compile("@(if|elseif|for|template[\\w.]*)\\s*\\(");
    private static final Pattern DECLARATION = Pattern.compile("@(import|param)\\b[^\\n]*");

    static Jte of(String template) {
        var reader = new Reader(template.replaceAll("(?s)<%--.*?--%>", ""));
        reader.html(template.length());
        return new Jte(reader.html.toString(), reader.expressions);
    }

    private static final class Reader {

        private final String text;
        private final StringBuilder html = new StringBuilder();
        private final List<String> expressions = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Up to the end of the text or the backtick that closes a content block. */
        void html(int end) {
            while (at < Math.min(end, text.length()) && text.charAt(at) != '`') {
                if (!skip(DECLARATION) && !skip(CONTROL) && !expression()) {
                    html.append(text.charAt(at++));
                }
            }
        }

        private boolean skip(Pattern pattern) {
            var match = pattern.matcher(text).region(at, text.length());
            if (!match.lookingAt()) {
                return false;
            }
            at = match.end();
            return true;
        }

        private boolean expression() {
            var opening = OPENING.matcher(text).region(at, text.length());
            if (opening.lookingAt()) {
                at = opening.end();
                java('(', ')');
            } else if (text.startsWith("${", at) || text.startsWith("!{", at)) {
                boolean shown = text.charAt(at) == '$';
                at += 2;
                java('{', '}');
                html.append(shown ? String.valueOf(GAP) : "");
            } else if (text.startsWith("$unsafe{", at)) {
                at += "$unsafe{".length();
                java('{', '}');
                html.append(GAP);
            } else {
                return false;
            }
            return true;
        }

        /** Java up to the bracket that closes it; content blocks in it are HTML again. */
        private void java(char open, char close) {
            var java = new StringBuilder();
            for (int depth = 1; at < text.length(); at++) {
                char here = text.charAt(at);
                if (here == '"' || here == '\'') {
                    int start = at;
                    literal(here);
                    java.append(text, start, at + 1);
                    continue;
                }
                if (text.startsWith("@`", at)) {
                    at += 2;
                    html(text.length());
                    continue;
                }
                depth += here == open ? 1 : here == close ? -1 : 0;
                if (depth == 0) {
                    at++;
                    break;
                }
                java.append(here);
            }
            expressions.add(java.toString());
        }

        /** Moves to the quotation mark that closes a literal. */
        private void literal(char quote) {
            for (at++; at < text.length() && text.charAt(at) != quote; at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                }
            }
        }
    }
}
