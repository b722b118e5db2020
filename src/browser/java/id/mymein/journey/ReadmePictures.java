package id.mymein.journey;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.mymein.MyMeIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the README's pictures anew, of the demo: {@code bin/test -DexcludedGroups=none -Dgroups=bench -Dtest=ReadmePictures}.
 * Asserts nothing; left out of the tests by its tag.
 */
@Tag("bench")
class ReadmePictures {

    private static final Path IMAGES = Path.of("docs/img");

    /** So many of the demo's stories that every list has something to show. */
    private static final int ENOUGH = 100;

    @Test
    void frontPageAndDesk() throws Exception {
        String data = Files.createTempDirectory("mymein-pictures").toString();
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .properties("server.port=0", "mymein.data=" + data, "mymein.address=http://localhost")
                .run()) {
            var stories = application
                    .getBean(JdbcClient.class)
                    .sql("select count(*) from demo_part where key like 'story:%'");
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> stories.query(Integer.class).single() >= ENOUGH);
            int port =
                    ((WebServerApplicationContext) application).getWebServer().getPort();
            Files.createDirectories(IMAGES);
            try (BrowserContext browser = Chromium.person("http://localhost:" + port, Chromium.Screen.DESKTOP, true)) {
                Page page = browser.newPage();
                page.navigate("/");
                take(page, "beranda.png");
                page.navigate("/masuk");
                page.locator("button:has-text('Siti Rahmah')").first().click();
                page.waitForLoadState();
                page.navigate("/meja/berita");
                take(page, "meja.png");
            }
        }
    }

    private static void take(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(file)));
    }
}
