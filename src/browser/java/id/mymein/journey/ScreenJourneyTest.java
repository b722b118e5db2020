package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import id.mymein.newsroom.Newsdesk;
import id.mymein.watching.WatchPaths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Headlines on the monitor of an office: on every size of it, for who wants no motion, and through an outage. */
@BrowserTest
class ScreenJourneyTest {

    private static final int HEADLINES = 8;

    /** The texts of the headlines that stand wholly on the screen, and -1 for each that is cut. */
    private static final String STANDING = """
            [...document.querySelectorAll('.turn li')].filter(li => li.checkVisibility()).map(li => {
              const box = li.getBoundingClientRect();
              const area = document.querySelector('.turn').getBoundingClientRect();
              if (box.left >= area.right - 1) return '';
              const whole = box.top >= 0 && box.bottom <= area.bottom + 1 && area.bottom <= innerHeight && box.right <= innerWidth;
              return whole ? li.querySelector('h2').textContent : 'cut: ' + li.textContent;
            }).filter(text => text)""";

    private static final String VISIBLE =
            "[...document.querySelectorAll('.turn li')].filter(li => getComputedStyle(li).visibility === 'visible').length";

    @LocalServerPort
    int port;

    @Autowired
    Newsdesk newsdesk;

    @BeforeEach
    void published() {
        for (int n = 0; n < HEADLINES; n++) {
            newsdesk.published(
                    newsdesk.cast(),
                    Newsdesk.content(
                            Newsdesk.unique(
                                    "Warga bergotong royong memperbaiki jembatan gantung yang rusak diterjang banjir "
                                            + n),
                            "<p>"
                                    + "Jembatan gantung dibuka lagi pagi ini setelah diperbaiki warga bersama pemerintah desa. "
                                            .repeat(4)
                                    + "</p>"));
        }
    }

    private Visitor monitor(String name, boolean script) {
        return new Visitor("layar-" + name, "http://localhost:" + port, Chromium.Screen.DESKTOP, script);
    }

    @SuppressWarnings("unchecked")
    private static List<String> standing(Page page) {
        return (List<String>) page.evaluate(STANDING);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,1", "1366,768,1", "1280,720,1", "1024,768,2"})
    void withoutMotionAsManyAsFitStandAndTheOthersFollow(int width, int height, int pages) {
        try (var monitor = monitor(width + "x" + height, true)) {
            Page page = monitor.page();
            page.setViewportSize(width, height);
            page.clock().install();
            monitor.open(WatchPaths.SCREEN);
            Set<String> seen = new HashSet<>();
            int turn = 0;
            for (; turn < HEADLINES && seen.size() < HEADLINES; turn++) {
                List<String> standing = standing(page);
                assertThat(standing).isNotEmpty().noneMatch(text -> text.startsWith("cut"));
                monitor.look("layar-" + turn);
                seen.addAll(standing);
                page.clock().runFor(30_000);
            }
            assertThat(seen).hasSize(HEADLINES);
            assertThat(turn).isGreaterThanOrEqualTo(pages);
            holds(page);
        }
    }

    private static void holds(Page page) {
        page.locator("#jeda").check();
        List<String> before = standing(page);
        page.clock().runFor(120_000);
        assertThat(standing(page)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1366,768"})
    void withoutAScriptNothingIsCutAndThePageAsksAgainItself(int width, int height) {
        try (var monitor = monitor(width + "x" + height, false)) {
            monitor.page().setViewportSize(width, height);
            monitor.open(WatchPaths.SCREEN).look("layar");
            assertThat(standing(monitor.page())).hasSizeGreaterThan(2).noneMatch(text -> text.startsWith("cut"));
            assertThat(monitor.at("noscript meta[http-equiv=refresh], meta[http-equiv=refresh]")
                            .first())
                    .hasAttribute("content", "300");
        }
    }

    @Test
    void withMotionOneTurnsUpAfterTheOther() {
        try (var monitor = monitor("berganti", true)) {
            Page page = monitor.page();
            page.setViewportSize(1366, 768);
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            monitor.open(WatchPaths.SCREEN).look("layar");
            assertThat(((Number) page.evaluate(VISIBLE)).intValue()).isOne();
        }
    }

    @Test
    void throughAnOutageTheLastHeadlinesStandAndItAsksMoreAndMoreSeldom() {
        try (var monitor = monitor("putus", true)) {
            Page page = monitor.page();
            page.clock().install();
            monitor.open(WatchPaths.SCREEN);
            List<String> before = standing(page);
            assertThat(page.locator("#putus")).isHidden();
            var asked = new AtomicInteger();
            page.onRequest(request -> asked.incrementAndGet());
            page.context().setOffline(true);
            asksMoreAndMoreSeldom(page, asked);
            assertThat(page.locator("#putus")).isVisible();
            assertThat(page.locator("#putus")).containsText("Sambungan terputus");
            assertThat(standing(page)).isNotEmpty();
            monitor.look("layar");

            String title = Newsdesk.unique("Sambungan pulih");
            newsdesk.published(newsdesk.cast(), Newsdesk.content(title));
            page.context().setOffline(false);
            page.clock().runFor(1_000);
            assertThat(page.locator(".turn h2").first()).hasText(title);
            assertThat(page.locator("#putus")).isHidden();
            assertThat(before).isNotEmpty();
        }
    }

    /** By the clock of the page, in steps of five seconds: as usual once, then soon, then more and more seldom. */
    private static void asksMoreAndMoreSeldom(Page page, AtomicInteger asked) {
        List<Integer> gaps = new ArrayList<>();
        int quiet = 0;
        for (int step = 0; step < 420; step++) {
            int already = asked.get();
            page.clock().runFor(5_000);
            page.evaluate("new Promise(done => requestAnimationFrame(done))");
            quiet += 5;
            if (asked.get() > already) {
                gaps.add(quiet);
                quiet = 0;
            }
        }
        assertThat(gaps).hasSizeBetween(7, 14).allMatch(gap -> gap <= 365);
        assertThat(gaps.getFirst()).isGreaterThan(200);
        assertThat(gaps.get(1)).isLessThan(40);
        assertThat(gaps.getLast()).isGreaterThan(200);
    }

    @Test
    void aPageOfSomebodyElseInOurPlaceChangesNothing() {
        try (var monitor = monitor("hotel", true)) {
            Page page = monitor.page();
            page.clock().install();
            monitor.open(WatchPaths.SCREEN);
            List<String> before = standing(page);
            page.route(
                    "**" + WatchPaths.SCREEN,
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<h1>Masuk ke Wi-Fi</h1>")));
            page.clock().runFor(Duration.ofMinutes(6).toMillis());
            assertThat(page.locator("#putus")).isVisible();
            assertThat(standing(page)).isEqualTo(before);
        }
    }
}
