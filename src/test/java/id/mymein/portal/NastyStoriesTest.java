package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.web.NastyStrings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

/** What people typed, naughty or not, before the public: shown exactly, run nowhere, and no feed breaks of it. */
@IntegrationTest
class NastyStoriesTest {

    private static final int PARAGRAPHS_A_STORY = 60;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    @Test
    void nastyTitlesAndPlacesAreShownExactly() throws Exception {
        var cast = newsdesk.cast();
        for (String nasty : NastyStrings.OWN) {
            Content typed = named(nasty.strip());
            StoryId id = newsdesk.published(cast, typed);
            Document page = reader.page(reader.path(id));
            assertThat(page.expectFirst("h1").wholeText()).isEqualTo(typed.title());
            assertThat(page.select(".who").text()).contains(StringUtil.normaliseWhitespace(typed.place()));
            assertThat(reader.jsonLd(page).get("headline").asString()).isEqualTo(typed.title());
            assertHarmless(page);
        }
        assertHarmless(reader.page("/berita"));
        assertHarmless(reader.page("/"));
        assertFeedsAreWellFormed();
    }

    @Test
    void theBigListIsShownExactlyInTexts() throws Exception {
        var cast = newsdesk.cast();
        List<String> list = NastyStrings.bigList();
        for (int from = 0; from < list.size(); from += PARAGRAPHS_A_STORY) {
            List<String> part = list.subList(from, Math.min(from + PARAGRAPHS_A_STORY, list.size()));
            String body = part.stream().map(RichText::fromPlain).collect(Collectors.joining());
            StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Daftar nakal"), "<p>Awal.</p>" + body));
            Document page = reader.page(reader.path(id));
            var shown = new ArrayList<>(page.select(".body p").stream()
                    .map(paragraph -> paragraph.wholeText())
                    .toList());
            assertThat(shown.removeFirst()).endsWith("Awal.");
            assertThat(String.join("\n", shown))
                    .isEqualTo(String.join(
                            "\n",
                            org.jsoup.Jsoup.parseBodyFragment(body).select("p").stream()
                                    .map(paragraph -> paragraph.wholeText())
                                    .toList()));
            assertThat(page.select(".body").text().length())
                    .isGreaterThan(part.stream().mapToInt(String::length).sum() / 2);
            assertHarmless(page);
        }
        assertFeedsAreWellFormed();
    }

    private static Content named(String nasty) {
        Content plain = content(nasty);
        return new Content(
                nasty.replace('\n', ' '),
                nasty,
                plain.body(),
                plain.category(),
                plain.region(),
                nasty,
                plain.eventDate(),
                plain.eventTime(),
                List.of());
    }

    private static void assertHarmless(Document page) {
        assertThat(
                        page.select(
                                "script:not([type='application/ld+json']):not([src^='/js/']), iframe, object, embed, form[action]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("a[href]").eachAttr("href"))
                .noneMatch(href -> href.strip().startsWith("javascript"));
        assertThat(page.select("img").eachAttr("src")).allMatch(src -> src.startsWith("/foto/"));
    }

    private void assertFeedsAreWellFormed() throws Exception {
        for (String feed : List.of("/rss.xml", "/atom.xml", "/kategori/pembangunan/rss.xml")) {
            var source = new InputSource(new StringReader(reader.text(feed)));
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(source);
            assertThat(document.getDocumentElement()).as(feed).isNotNull();
        }
    }
}
