package id.mymein.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages that are the same for everybody, without a request: only the address, the language and the record count. */
@Component
public class PublicHtml {

    private final TemplateEngine engine;
    private final PageFactory pages;

    PublicHtml(TemplateEngine engine, PageFactory pages) {
        this.engine = engine;
        this.pages = pages;
    }

    /**
     * Renders a page as UTF-8.
     *
     * @param path without its language
     * @param query without its question mark; empty where there is none
     */
    public byte[] render(String template, Object it, String path, String query, Locale language) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("page", pages.page(path, query, language), Html.IT, it), output);
        return output.toByteArray();
    }

    public Words words(Locale language) {
        return pages.words(language);
    }

    /** The address of a file of ours, as {@link Page#asset} has it. */
    public String asset(String path) {
        return pages.page("/", "", Languages.INDONESIAN).asset(path);
    }

    /** A public path in that language. */
    public String link(String path, Locale language) {
        return pages.page(path, "", language).link(path);
    }

    /** The absolute address of a public path in that language. */
    public String address(String path, Locale language) {
        return pages.page(path, "", language).canonical(path);
    }
}
