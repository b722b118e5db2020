package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.mymein.IntegrationTest;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What helps to read on, to pass a story on, and to read it on paper. */
@IntegrationTest
class ReadingAidsTest {

    private static final String VILLAGE = "63.11.05.2003";
    private static final int WIRE = 30 * 1024;
    private static final int HTML = 14 * 1024;
    private static final int SCRIPT = 10 * 1024;
    private static final int MODULE = 8;

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    private static Content in(String village, String category, String title) {
        Content like = content(title);
        return new Content(
                title,
                like.who(),
                like.body(),
                category,
                village,
                like.place(),
                like.eventDate(),
                like.eventTime(),
                like.photos());
    }

    @Test
    void aStoryLeadsToThoseBesideItFromItsVillageAndOfItsKind() throws Exception {
        var cast = newsdesk.cast(VILLAGE);
        String first = unique("Pertama");
        String second = unique("Kedua");
        String third = unique("Ketiga");
        newsdesk.published(cast, in(VILLAGE, "kesehatan", first));
        StoryId middle = newsdesk.published(cast, in(VILLAGE, "olahraga", second));
        newsdesk.published(cast, in(VILLAGE, "olahraga", third));
        Document page = reader.page(reader.path(middle));
        Element village = page.expectFirst(".beside > div");
        Element kind = page.expectFirst(".beside > div + div");
        assertThat(village.select("a[rel=prev]").text()).contains(first);
        assertThat(village.select("a[rel=next]").text()).contains(third);
        assertThat(kind.select("a[rel=prev]").text()).doesNotContain(first);
        assertThat(kind.select("a[rel=next]").text()).contains(third);
        assertThat(reader.page("/en" + reader.path(middle)).select(".beside a").eachAttr("href"))
                .allMatch(path -> path.startsWith("/en/berita/"));
    }

    @Test
    void readingTimeIsCountedFromTheWords() {
        assertThat(ReadingTime.minutes("<p></p>")).isEqualTo(1);
        assertThat(ReadingTime.minutes("<p>" + "kata ".repeat(200) + "</p>")).isEqualTo(1);
        assertThat(ReadingTime.minutes("<p>" + "kata – ".repeat(201) + "</p>")).isEqualTo(2);
    }

    @Test
    void sharingIsPlainLinksWithTheStorysOwnAddress() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(unique("Bagi & \"bagi\" 100%")));
        Document page = reader.page(reader.path(id));
        assertThat(page.select(".share a[href^=https]").eachAttr("href"))
                .hasSize(4)
                .allMatch(link -> link.contains("http%3A%2F%2Flocalhost%2Fberita%2F"))
                .satisfiesExactly(
                        link -> assertThat(link).startsWith("https://wa.me/?text="),
                        link -> assertThat(link).startsWith("https://www.facebook.com/"),
                        link -> assertThat(link).startsWith("https://t.me/"),
                        link -> assertThat(link).startsWith("https://x.com/"));
        assertThat(page.select("[data-copy]").hasAttr("hidden")).isTrue();
        assertThat(page.select("[data-copy]").attr("data-copy")).isEqualTo("http://localhost" + reader.path(id));
    }

    @Test
    void theCodeOnPaperLeadsToTheStory() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(unique("Di atas kertas")));
        Document page = reader.page(reader.path(id));
        assertThat(read(page.expectFirst(".qr svg"))).isEqualTo("http://localhost" + reader.path(id));
        assertThat(page.select(".qr p").text()).contains("http://localhost" + reader.path(id));
    }

    private static String read(Element svg) throws Exception {
        int size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
        int[] pixels = new int[size * size * MODULE * MODULE];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)")
                .matcher(svg.select("path").attr("d"));
        while (run.find()) {
            for (int y = 0; y < MODULE; y++) {
                int from = (Integer.parseInt(run.group(2)) * MODULE + y) * size * MODULE
                        + Integer.parseInt(run.group(1)) * MODULE;
                Arrays.fill(pixels, from, from + Integer.parseInt(run.group(3)) * MODULE, 0);
            }
        }
        var source = new RGBLuminanceSource(size * MODULE, size * MODULE, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }

    @Test
    void aVillagesNewestAreAPieceThatAnyPageMayShow() throws Exception {
        String title = unique("Kabar desa saya");
        newsdesk.published(newsdesk.cast(VILLAGE), in(VILLAGE, "kesehatan", title));
        String village = "/wilayah/" + reader.slug(VILLAGE);
        Document piece = reader.page(village + "/kabar");
        assertThat(piece.select("h3").eachText()).contains(title).hasSizeLessThanOrEqualTo(3);
        assertThat(piece.select("header, footer, script, link")).isEmpty();
        assertThat(reader.page("/en" + village + "/kabar").select("h3 a").eachAttr("href"))
                .allMatch(path -> path.startsWith("/en/"));
        web.perform(get("/wilayah/" + VILLAGE + "/kabar"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", village + "/kabar"));
        web.perform(get("/wilayah/tidak-ada/kabar")).andExpect(status().isNotFound());
        web.perform(get(village + "/kabar").param("sebelum", "x")).andExpect(status().isNotFound());
        assertThat(reader.page(village).select("button[data-use]").attr("data-use"))
                .isEqualTo(reader.slug(VILLAGE));
    }

    @Test
    void frontPageAndStoryAreLight() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(
                cast, content(unique("Ringan"), "<p>" + "Kalimat yang biasa saja. ".repeat(150) + "</p>"));
        int scripts = 0;
        for (String path : List.of("/", "/en", reader.path(id), "/en" + reader.path(id))) {
            String html = reader.text(path);
            int page = gzipped(html);
            int critical = page + file("css/tokens.css") + file("css/portal.css");
            scripts = file("js/size.js") + file("js/story.js") + file("js/village.js");
            assertThat(critical).as(path + ": HTML and critical CSS").isLessThanOrEqualTo(HTML);
            assertThat(critical + scripts + file("img/icons.svg") + file("img/favicon.svg"))
                    .as(path + ": all but photos")
                    .isLessThanOrEqualTo(WIRE);
        }
        assertThat(scripts).isLessThanOrEqualTo(SCRIPT);
    }

    private static int file(String name) throws IOException {
        return gzipped(Files.readString(Path.of("src/main/resources/static").resolve(name)));
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
