package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/** Somebody in front of a browser: looks at pages, fills forms, and complains of what a screen reader would stumble over. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** On which screens setting up the second factor was looked at: it is the same for everybody who signs in. */
    private static final Set<String> ENROLMENTS_SEEN = ConcurrentHashMap.newKeySet();

    private final BrowserContext browser;
    private final Page page;
    private final Chromium.Screen screen;
    private final boolean script;
    private final String name;

    Visitor(String name, String address, Chromium.Screen screen, boolean script) {
        this.name = name;
        this.screen = screen;
        this.script = script;
        this.browser = Chromium.person(address, screen, script);
        this.page = browser.newPage();
        page.onPageError(error -> {
            throw new AssertionError("script error on " + page.url() + ": " + error);
        });
    }

    Page page() {
        return page;
    }

    boolean script() {
        return script;
    }

    BrowserContext browser() {
        return browser;
    }

    /** Goes to a path and expects it to be there. */
    Visitor open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isLessThan(400);
        return this;
    }

    int status(String path) {
        return page.navigate(path).status();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    Visitor type(String selector, String text) {
        at(selector).first().fill(text);
        return this;
    }

    Visitor click(String selector) {
        at(selector).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Sends a form and waits for the page that answers it: going elsewhere sooner would overtake what was sent. */
    Visitor send(String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
                () -> at(button).first().click());
        page.waitForLoadState();
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** In English from here on, on the desk. */
    Visitor speakEnglish() {
        return open("/bahasa?ke=en&kembali=/masuk");
    }

    /** Follows an entry of the desk's menu, opening what is folded over it. */
    Visitor choose(String path) {
        Locator entry = at(".bar-top nav a[href='" + path + "']");
        if (!entry.isVisible() && at(".menu-all > summary").isVisible()) {
            at(".menu-all > summary").click();
        }
        if (!entry.isVisible()) {
            at(".menu details:has(a[href='" + path + "']) > summary").last().click();
        }
        entry.click();
        page.waitForLoadState();
        return this;
    }

    /** Looks at a page of the desk in both languages. */
    Visitor lookInBoth(String what) {
        String here = java.net.URLEncoder.encode(
                page.url().replaceFirst("^https?://[^/]+", ""), java.nio.charset.StandardCharsets.UTF_8);
        look(what).open("/bahasa?ke=en&kembali=" + here).look(what + "-en");
        return open("/bahasa?ke=id&kembali=" + here);
    }

    /** Signs in by password, setting up the second factor where the role asks for one. */
    Visitor signIn(String login, String password) {
        open("/masuk");
        type("[name=nama]", login).type("[name=sandi]", password).click("form[action='/masuk'] button");
        if (page.url().endsWith("/masuk/pasang")) {
            boolean seen = !ENROLMENTS_SEEN.add(screen + " " + script);
            if (!seen) {
                look("pasang-kode");
            }
            String key = at("code").first().innerText().replace(" ", "");
            type("[name=kode]", code(key)).click("form[action='/masuk/pasang'] button");
            if (!seen) {
                look("kode-pemulihan");
            }
            click("main a.btn-primary");
        }
        assertThat(page.url()).contains("/meja");
        return this;
    }

    static String code(String base32) {
        try {
            byte[] secret = new org.apache.commons.codec.binary.Base32().decode(base32.toUpperCase(Locale.ROOT));
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a picture for people to look at, and lets axe look for what would keep somebody out. */
    Visitor look(String what) {
        String file = "%s-%s-%s%s.png"
                .formatted(what, name, screen.name().toLowerCase(Locale.ROOT), script ? "" : "-tanpa-js");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
        if (script) {
            List<Rule> violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(violations)
                    .as("axe on %s (%s)", page.url(), file)
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .limit(3)
                                    .toList())
                    .isEmpty();
        }
        assertNothingSticksOut();
        return this;
    }

    /** No page scrolls sideways. */
    private void assertNothingSticksOut() {
        if (script) {
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue())
                    .as("sideways scrolling on " + page.url())
                    .isLessThanOrEqualTo(0);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
