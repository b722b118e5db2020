package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PublicCareTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryPublication publication;

    @Autowired
    PublicReader reader;

    @Test
    void nothingOfAnUnpublishedRevisionIsOnAnyPublicPageOrFeed() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Pasar pindah"));
        StoryId id = newsdesk.published(cast, first);
        String draft = Newsdesk.unique("Naskah rahasia");
        newsdesk.submitted(cast, content(draft));
        done(publication.rework(cast.editor(), id));
        String planted = "bocor" + UUID.randomUUID().toString().substring(0, 8);
        var edited = Newsdesk.with(first, first.title() + " " + planted, "<p>" + planted + "</p>");
        assertThat(writing.save(cast.editor(), id, 1, edited)).isInstanceOf(SaveResult.Saved.class);
        writing.keep(cast.editor(), id, 2, Newsdesk.with(edited, edited.title(), "<p>" + planted + " lagi</p>"));
        String office = "/instansi/" + people.officeOf(cast.contributor()).slug();
        for (String path : everyPublicPath(reader.path(id), office)) {
            assertThat(reader.text(path)).as(path).doesNotContain(planted).doesNotContain(draft);
        }
        assertThat(reader.text(reader.path(id))).contains(first.title());
    }

    private static List<String> everyPublicPath(String story, String office) {
        var paths = new ArrayList<>(
                List.of("/", "/berita", story, story + "/riwayat", "/tentang", "/kategori", "/wilayah"));
        for (String list : List.of(
                "",
                "/wilayah/balangan",
                "/wilayah/kec-tebing-tinggi-balangan",
                "/wilayah/mayanau-tebing-tinggi",
                "/kategori/pembangunan",
                office)) {
            paths.addAll(List.of(list.isEmpty() ? "/" : list, list + "/rss.xml", list + "/atom.xml"));
        }
        paths.addAll(paths.stream().map(path -> "/en" + path).toList());
        return paths;
    }

    @Test
    void publicPagesSetNoCookieAndMayBeKept() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Tanpa kuki")));
        for (String path : everyPublicPath(reader.path(id), "/berita").stream()
                .filter(p -> !p.contains("/berita/"))
                .toList()) {
            web.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string(
                                    "Cache-Control",
                                    "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30"))
                    .andExpect(header().exists("ETag"));
        }
        assertThat(reader.text(reader.path(id))).doesNotContain("_csrf", "<script>", " style=", " onclick=");
    }

    @Test
    void unchangedPageIsNotSentAgainAndHeadHasNoBody() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Tidak berubah")));
        MockHttpServletResponse first =
                web.perform(get(reader.path(id))).andReturn().getResponse();
        String tag = String.valueOf(first.getHeader("ETag"));
        web.perform(get(reader.path(id)).header("If-None-Match", tag)).andExpect(status().isNotModified());
        MockHttpServletResponse head =
                web.perform(head(reader.path(id))).andReturn().getResponse();
        assertThat(head.getHeader("ETag")).isEqualTo(tag);
        assertThat(head.getHeader("Content-Length")).isEqualTo(String.valueOf(first.getContentAsByteArray().length));
    }
}
