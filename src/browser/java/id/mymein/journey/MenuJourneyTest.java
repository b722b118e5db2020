package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with many roles finds the way: by thumb, by key, without a script. */
@BrowserTest
class MenuJourneyTest {

    private static final String QUEUE = ".bar-top nav a[href='/meja/berita']";
    private static final String CASES = ".bar-top nav a[href='/meja/aspirasi']";
    private static final String ALL = ".menu-all > summary";
    private static final String RESIDENTS = ".menu details[name]:has(a[href='/meja/aspirasi']) > summary";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private Visitor comes(Chromium.Screen screen, boolean script) {
        String chief = crew.person(
                "Nurhayati",
                OfficeKind.DISKOMINFO,
                "Diskominfo",
                "63.11",
                Role.CHIEF_EDITOR,
                Role.EDITOR,
                Role.CONTRIBUTOR,
                Role.CASEWORKER,
                Role.REGISTRAR,
                Role.ADMINISTRATOR);
        return new Visitor("menu", "http://localhost:" + port, screen, script).signIn(chief, Crew.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void onAPhoneItIsFoldedAndOpensWhereOneIs(boolean script) {
        try (var desk = comes(Chromium.Screen.PHONE, script)) {
            desk.open("/meja/berita").look("menu-tutup");
            assertThat(desk.at(QUEUE)).isHidden();
            assertThat(desk.at(ALL)).containsText("Redaksi");
            assertThat(desk.at(".bar-top").boundingBox().height).isLessThan(110);
            desk.at(ALL).click();
            assertThat(desk.at(QUEUE)).isVisible();
            assertThat(desk.at(CASES)).isHidden();
            desk.look("menu-buka");
            desk.at(RESIDENTS).click();
            desk.look("menu-warga");
            desk.at(CASES).click();
            assertThat(desk.page()).hasURL(java.util.regex.Pattern.compile(".*/meja/aspirasi"));
            assertThat(desk.at(ALL)).containsText("Aspirasi");
            desk.lookInBoth("menu-aspirasi");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void onAWideScreenTheHeadingsStandAndTheOpenOneShowsItsLine(boolean script) {
        try (var desk = comes(Chromium.Screen.DESKTOP, script)) {
            desk.open("/meja/berita").look("menu");
            assertThat(desk.at(ALL)).isHidden();
            assertThat(desk.at(QUEUE)).isVisible();
            assertThat(desk.at(QUEUE)).hasAttribute("aria-current", "page");
            assertThat(desk.at(CASES)).isHidden();
            isWhole(desk);
            desk.at(RESIDENTS).click();
            assertThat(desk.at(CASES)).isVisible();
            assertThat(desk.at(QUEUE)).isHidden();
            desk.look("menu-warga").click(CASES).lookInBoth("menu-aspirasi");
            desk.open("/meja/pemberitahuan").look("menu-pemberitahuan");
            isWhole(desk);
        }
    }

    /** Nothing of the menu is cut off. */
    private static void isWhole(Visitor desk) {
        for (Locator shown :
                desk.at(".bar-top nav a:visible, .bar-top nav summary:visible").all()) {
            var box = shown.boundingBox();
            assertThat(box.x + box.width).as(shown.innerText()).isLessThanOrEqualTo(1280);
            double me = desk.at(".bar-top .me").boundingBox().x;
            assertThat(box.y > 50 || box.x + box.width <= me)
                    .as(shown.innerText())
                    .isTrue();
        }
    }

    @Test
    void itIsWalkedByKey() {
        try (var desk = comes(Chromium.Screen.PHONE, true)) {
            desk.open("/meja/berita").at(ALL).focus();
            desk.page().keyboard().press("Enter");
            assertThat(desk.at(QUEUE)).isVisible();
            desk.at(RESIDENTS).focus();
            desk.page().keyboard().press("Space");
            assertThat(desk.at(CASES)).isVisible();
            desk.page().keyboard().press("Tab");
            assertThat(desk.at(CASES)).isFocused();
        }
    }
}
