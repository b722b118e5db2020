package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class StoryPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    PublicReader reader;

    @Autowired
    MediaLibrary media;

    @Test
    void storyPageNamesPlaceDateOfficeAndWhoHoldsTheTwoKeys() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Jembatan dibuka")));
        Document page = reader.page(reader.path(id));
        assertThat(page.select("h1").text()).startsWith("Jembatan dibuka");
        assertThat(page.select(".who").text())
                .contains(
                        cast.contributor().name(),
                        people.officeOf(cast.contributor()).name(),
                        "Jembatan RT 02",
                        "pukul 06.30");
        assertThat(reader.page("/en" + reader.path(id)).select(".who").text()).contains("06:30");
        assertThat(page.select(".keys").text())
                .contains(
                        "Layak terbit",
                        cast.editor().name(),
                        "Asli",
                        cast.police().name(),
                        "Dua orang berbeda");
        assertThat(page.expectFirst(".body p").text()).startsWith("Mayanau, ").contains("Jembatan gantung dibuka");
        assertThat(page.select(".crumbs a").eachText())
                .containsExactly("Balangan", "Tebing Tinggi", "Mayanau", "Pembangunan");
        assertThat(page.expectFirst(".share a").attr("href")).startsWith("https://wa.me/?text=Jembatan%20dibuka");
    }

    @Test
    void englishPagesHaveEnglishWordsAroundTheIndonesianStory() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Jembatan dibuka")));
        Document page = reader.page("/en" + reader.path(id));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("id");
        assertThat(page.select(".keys").text()).contains("Fit to publish", "Authentic");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/en" + reader.path(id));
        assertThat(page.select("link[hreflang=id]").attr("href")).isEqualTo("http://localhost" + reader.path(id));
        assertThat(page.select("a[href^=/]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/en") || href.equals("/masuk") || href.equals(reader.path(id)));
    }

    @Test
    void changedTitleKeepsTheOldAddressAsARedirectAndShowsTheCorrectionForGood() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Imunisasi mulai pukul sepuluh"));
        StoryId id = newsdesk.published(cast, first);
        String before = reader.path(id);
        newsdesk.corrected(
                cast,
                id,
                Newsdesk.with(first, Newsdesk.unique("Imunisasi mulai pukul delapan"), first.body()),
                "Jamnya pukul 8, bukan 10.");
        String now = reader.path(id);
        assertThat(now).isNotEqualTo(before);
        web.perform(get(before)).andExpect(status().isMovedPermanently()).andExpect(header().string("Location", now));
        web.perform(get("/en" + before)).andExpect(header().string("Location", "/en" + now));
        web.perform(get(before + "/riwayat")).andExpect(header().string("Location", now + "/riwayat"));
        Document page = reader.page(now);
        assertThat(page.select("aside.note").text()).contains("Ralat", "Jamnya pukul 8, bukan 10.");
        assertThat(page.select("article > header .label.fix")).isEmpty();
        assertThat(reader.page("/berita").select("li:contains(Imunisasi mulai pukul delapan) .label.fix"))
                .isNotEmpty();
        assertThat(reader.jsonLd(page).at("/correction/0/text").asString()).isEqualTo("Jamnya pukul 8, bukan 10.");
        assertThat(reader.page(now + "/riwayat").text())
                .contains("Terbitan ke-1", "Terbitan ke-2", "Jamnya pukul 8, bukan 10.");
    }

    @Test
    void twoStoriesWithOneTitleHaveTwoAddresses() throws Exception {
        String title = Newsdesk.unique("Gotong royong");
        StoryId one = newsdesk.published(newsdesk.cast(), content(title, "<p>Yang pertama.</p>"));
        StoryId two = newsdesk.published(newsdesk.cast(), content(title, "<p>Yang kedua.</p>"));
        assertThat(reader.path(one)).isNotEqualTo(reader.path(two));
        assertThat(reader.page(reader.path(one)).select(".body").text()).contains("Yang pertama.");
        assertThat(reader.page(reader.path(two)).select(".body").text()).contains("Yang kedua.");
    }

    @Test
    void withdrawnStoryAnswersGoneWithItsReasonAtEveryAddressItHad() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Kabar lama"), "<p>Rahasia keluarga.</p>");
        StoryId id = newsdesk.published(cast, first);
        String before = reader.path(id);
        newsdesk.corrected(
                cast, id, Newsdesk.with(first, Newsdesk.unique("Kabar baru"), first.body()), "Judulnya keliru.");
        String now = reader.path(id);
        done(publication.retract(cast.chief(), id, "Foto memperlihatkan korban anak."));
        for (String path : List.of(before, now)) {
            MockHttpServletResponse answer = web.perform(get(path)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(410);
            assertThat(answer.getContentAsString())
                    .contains("Foto memperlihatkan korban anak.", "Kabar baru")
                    .doesNotContain("Rahasia keluarga.");
        }
        assertThat(reader.page(now + "/riwayat").text()).contains("Foto memperlihatkan korban anak.", "Terbitan ke-2");
        assertThat(reader.page("/berita").text()).doesNotContain("Kabar baru " + now);
        assertThat(reader.text("/rss.xml")).doesNotContain(id.toString());
    }

    @Test
    void urgentStoryWearsItsLabelAndItsClockUntilThePoliceAnswer() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Pohon tumbang")));
        done(publication.publishUrgent(cast.chief(), id, "Jalan tertutup"));
        Document page = reader.page(reader.path(id));
        assertThat(page.select(".note").text()).contains("Mendesak, masih diperiksa", "paling lambat");
        assertThat(page.select(".key.open").text()).contains("Keaslian masih diperiksa");
        assertThat(reader.page("/berita").select("li:contains(Pohon tumbang) .label.wait"))
                .isNotEmpty();
        assertThat(reader.text("/rss.xml")).contains("Mendesak, masih diperiksa");
        assertThat(page.text()).doesNotContain("Jalan tertutup");
        done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_AUTHENTIC, "Dilihat di tempat.", 1));
        // Below the story, others may be urgent still.
        assertThat(reader.page(reader.path(id)).select("article header").text())
                .doesNotContain("Mendesak")
                .contains("Layak dan asli");
        assertThat(reader.page(reader.path(id) + "/riwayat").text()).contains("Terbit mendesak", "Dilihat di tempat.");
    }

    @Test
    void whatPeopleTypeIsShownAsTheyTypedItAndNeverExecuted() throws Exception {
        String title = "</script><img src=x onerror=alert(1)> & \"kutip\" 'apa' \u2028 😀 " + Newsdesk.unique("T");
        var cast = newsdesk.cast();
        Content typed = content(title);
        Content nasty = new Content(
                title,
                typed.who(),
                typed.body(),
                typed.category(),
                typed.region(),
                "RT <b>1</b> & \"2\"",
                typed.eventDate(),
                "",
                List.of());
        StoryId id = newsdesk.published(cast, nasty);
        Document page = reader.page(reader.path(id));
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(title);
        assertThat(page.select("img[src=x]")).isEmpty();
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
        assertThat(page.select(".who").text()).contains("RT <b>1</b> & \"2\"");
        assertThat(reader.jsonLd(page).get("headline").asString()).isEqualTo(title);
        assertThat(reader.page("/").select("img[src=x]")).isEmpty();
    }

    @Test
    void machinesReadTheStoryAsNewsArticle() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Untuk mesin")));
        JsonNode article = reader.jsonLd(reader.page(reader.path(id)));
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("mainEntityOfPage").asString()).isEqualTo("http://localhost" + reader.path(id));
        assertThat(article.get("datePublished").asString()).endsWith("+08:00");
        assertThat(article.at("/author/0/worksFor/name").asString())
                .isEqualTo(people.officeOf(cast.contributor()).name());
        assertThat(article.at("/publisher/name").asString()).isEqualTo("MyMeIn");
    }

    @Test
    void photosOfUnpublishedStoriesAreNotPublicAndThoseOfAWithdrawnOneNoLonger() throws Exception {
        var cast = newsdesk.cast();
        var typed = content(Newsdesk.unique("Berfoto"));
        var photo = photo(cast);
        var pictured = new Content(
                typed.title(),
                typed.who(),
                typed.body(),
                typed.category(),
                typed.region(),
                typed.place(),
                typed.eventDate(),
                typed.eventTime(),
                List.of(new PhotoUse(photo.id().value(), "Warga di jembatan", "Tiga orang", "Noor Aina")));
        StoryId id = newsdesk.ready(cast, pictured);
        String address = photo.jpeg(photo.atLeast(400));
        web.perform(get(address)).andExpect(status().isNotFound());
        done(publication.publish(cast.editor(), id));
        web.perform(get(address)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
        Document page = reader.page(reader.path(id));
        Element image = page.expectFirst("figure img");
        assertThat(image.attr("alt")).isEqualTo("Tiga orang");
        assertThat(image.attr("width")).isNotEmpty();
        assertThat(image.attr("height")).isNotEmpty();
        assertThat(image.attr("loading")).isEqualTo("eager");
        assertThat(page.select("figcaption").text()).isEqualTo("Warga di jembatan Foto: Noor Aina");
        assertThat(page.select("figure source[type=image/webp]").attr("srcset")).contains(" 400w");
        assertThat(page.select("meta[property=og:image]").attr("content")).startsWith("http://localhost/foto/");
        assertThat(reader.jsonLd(page).at("/image/0/url").asString()).startsWith("http://localhost/foto/");
        done(publication.retract(cast.chief(), id, "Bukan di sini."));
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aPhotoThatStandsInTheTextIsShownThereAndNotAgainAboveIt() throws Exception {
        var cast = newsdesk.cast();
        Photo photo = photo(cast);
        Content plain = content(Newsdesk.unique("Foto di dalam tulisan"));
        var content = new Content(
                plain.title(),
                plain.who(),
                "<p>Sebelum.</p><figure data-photo=\"" + photo.id() + "\"></figure><p>Sesudah.</p>",
                plain.category(),
                plain.region(),
                plain.place(),
                plain.eventDate(),
                plain.eventTime(),
                List.of(new PhotoUse(photo.id().value(), "Warga di jembatan", "", "Noor Aina")));
        Document page = reader.page(reader.path(newsdesk.published(cast, content)));
        assertThat(page.select("article figure")).hasSize(1);
        assertThat(page.select(".body > *").eachText())
                .satisfiesExactly(
                        before -> assertThat(before).endsWith("Sebelum."),
                        figure -> assertThat(figure).contains("Warga di jembatan", "Noor Aina"),
                        after -> assertThat(after).isEqualTo("Sesudah."));
    }

    private Photo photo(Newsdesk.Cast cast) throws Exception {
        var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        var result = media.addPhoto(
                cast.contributor(),
                cast.contributor().grants().getFirst().office(),
                "foto.jpg",
                new ByteArrayResource(bytes.toByteArray()),
                UUID.randomUUID());
        return ((PhotoResult.Accepted) result).photo();
    }
}
