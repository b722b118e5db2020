package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read comes from the message bundles; what runs or styles comes from files, as the content policy demands. */
class TemplatesTest {

    private static final String BRAND = "MyMeIn";
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "label");

    /** A literal that is shown where an expression names what it is, or that looks like a sentence. */
    private static final Pattern SHOWN_LITERAL = Pattern.compile(
            "\\b(?:title|label|text|heading|legend|hint|help|caption|summary)\\s*=\\s*\"[^\"]*\\p{L}[^\"]*\""
                    + "|\"\\p{Lu}\\p{Ll}+(?: [^\"]*)?\"");

    private static List<String> problems(String template) {
        var problems = new ArrayList<String>();
        var jte = Jte.of(template);
        Document html = Jsoup.parse(jte.html(), "", Parser.htmlParser());
        html.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text("text", words.getWholeText(), problems);
            } else if (node instanceof Element element) {
                element(element, problems);
            }
        });
        for (String expression : jte.expressions()) {
            var literal = SHOWN_LITERAL.matcher(expression);
            while (literal.find()) {
                problems.add("text in an expression: " + literal.group());
            }
        }
        return problems;
    }

    private static void text(String where, String text, List<String> problems) {
        String left = ENTITY.matcher(text.replace(BRAND, "")).replaceAll("");
        if (LETTERS.matcher(left).find()) {
            problems.add(where + ": " + left.strip());
        }
    }

    private static void element(Element element, List<String> problems) {
        if (element.nameIs("style")) {
            problems.add("inline styles");
        }
        if (element.nameIs("script")
                && !element.data().isBlank()
                && !element.attr("type").equals("application/ld+json")) {
            problems.add("inline script: " + element.data().strip());
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, attribute.getKey(), attribute.getValue(), problems);
        }
    }

    private static void attribute(Element element, String name, String value, List<String> problems) {
        boolean spoken = SPOKEN.contains(name)
                || (name.equals("value") && element.attr("type").matches("submit|button|reset"))
                || (name.equals("content") && element.attr("name").equals("description"));
        if (spoken) {
            text(name, value, problems);
        }
        if (name.equals("style") || name.matches("on[a-z]+") || name.matches("hx-on.*")) {
            problems.add("attribute that the content policy forbids: " + name);
        }
        if (value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
            problems.add("script in an address: " + value);
        }
    }

    @Test
    void noTemplateHoldsTextScriptOrStyle() {
        var templates = Sources.below(Sources.TEMPLATES, ".jte");
        assertThat(templates).isNotEmpty();
        assertThat(templates.stream()
                        .flatMap(template -> problems(template.text()).stream().map(template::at)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Halo</p>",
                "<p>${it.name()} – dari</p>",
                "@if(it.a())ya@endif",
                "@template.platform.portal(page = page, title = page.t(\"a.b\"), content = @`<h1>Berita</h1>`)",
                "@template.platform.portal(page = page, title = \"berita terbaru\")",
                "<p>${it.open() ? \"Buka\" : \"x\"}</p>",
                "<p>${it.open() ? \"Masih dibuka sampai besok\" : \"x\"}</p>",
                "<img alt=\"Foto\">",
                "<input placeholder=\"nama\">",
                "<input type=submit value=Kirim>",
                "<button aria-label='Tutup'>×</button>",
                "<meta name=description content=\"Berita desa\">",
                "<script>alert(1)</script>",
                "<script type=module>import ${it.x()}</script>",
                "<style>p { color: red }</style>",
                "<p style=\"color:red\">1</p>",
                "<p onclick=\"go()\">1</p>",
                "<a href=\"javascript:go()\">1</a>"
            })
    void noticesTextScriptAndStyle(String template) {
        assertThat(problems(template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>${page.t(\"a.b\")} · 1 &nbsp; → MyMeIn</p>",
                "<%-- a comment --%>@param String title = \"\"\n<p class=\"meta ${it.a() ? \"is-open wide\" : null}\"></p>",
                "<input name=\"judul\" value=\"${it.title()}\" type=\"hidden\" lang=\"id\">",
                "<script type=\"module\" src=\"${page.asset(\"/js/desk.js\")}\"></script>",
                "<script type=\"application/ld+json\">${it.json()}</script>",
                "<svg aria-hidden=\"true\"><use href=\"${page.asset(\"/img/icons.svg\")}#i-x\"/></svg>",
                "@template.platform.icon(page = page, name = \"key\")"
            })
    void letsPassWhatIsNoText(String template) {
        assertThat(problems(template)).isEmpty();
    }
}
