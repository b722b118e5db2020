package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An Indonesian page speaks Indonesian and an English one English, but for the stories themselves, which say so. */
@IntegrationTest
class OneLanguageTest {

    /** Shorter messages are words that both languages may have, or names. */
    private static final int TELLING = 9;

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    PublicReader reader;

    @Test
    void noPageMixesTheLanguagesOfItsFrame() throws Exception {
        List<String> indonesian = onlyIn(Locale.of("id"), Locale.ENGLISH);
        List<String> english = onlyIn(Locale.ENGLISH, Locale.of("id"));
        assertThat(indonesian).hasSizeGreaterThan(50);
        assertThat(english).hasSizeGreaterThan(50);
        for (String path : everyKindOfPage()) {
            assertThat(frame(path, "id")).as(path).doesNotContain(english);
            String translated = "/en" + (path.equals("/") ? "" : path);
            assertThat(frame(translated, "en")).as(translated).doesNotContain(indonesian);
        }
    }

    private List<String> everyKindOfPage() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Satu bahasa"));
        StoryId corrected = newsdesk.published(cast, first);
        newsdesk.corrected(cast, corrected, Newsdesk.with(first, first.title(), "<p>Benar.</p>"), "Tadinya keliru.");
        StoryId urgent = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Satu bahasa, mendesak")));
        done(publication.publishUrgent(cast.chief(), urgent, "Jalan tertutup"));
        StoryId withdrawn = newsdesk.published(cast, content(Newsdesk.unique("Satu bahasa, dicabut")));
        String gone = reader.path(withdrawn);
        done(publication.retract(cast.chief(), withdrawn, "Tidak benar."));
        var pages = new ArrayList<>(List.of("/", "/berita", "/wilayah", "/kategori", "/tentang"));
        pages.addAll(List.of("/wilayah/balangan", "/wilayah/mayanau-tebing-tinggi", "/kategori/pembangunan"));
        for (String story : List.of(reader.path(corrected), reader.path(urgent), gone)) {
            pages.addAll(List.of(story, story + "/riwayat"));
        }
        return pages;
    }

    /** What a page says in its own name: without what is marked as another language, and without what people wrote. */
    private String frame(String path, String language) throws Exception {
        Document page = Jsoup.parse(web.perform(get(URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        page.select("[lang]:not(html), script, .body, h1 a, .hl, .note p").remove();
        page.select("[aria-label]").forEach(labelled -> labelled.appendText(" " + labelled.attr("aria-label")));
        return page.title() + " " + page.select("meta[name=description]").attr("content") + " " + page.text();
    }

    /** Whole messages without arguments that the other language has not. */
    private static List<String> onlyIn(Locale here, Locale there) {
        return Stream.of("messages/portal", "messages/platform")
                .flatMap(name -> {
                    ResourceBundle own = bundle(name, here);
                    ResourceBundle other = bundle(name, there);
                    return own.keySet().stream()
                            .filter(key -> !own.getString(key).equals(other.getString(key)))
                            .filter(key -> !key.startsWith("platform.otherLanguage"))
                            .map(own::getString);
                })
                .filter(text -> text.length() >= TELLING && !text.contains("{"))
                .toList();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
