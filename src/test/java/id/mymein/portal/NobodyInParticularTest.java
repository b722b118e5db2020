package id.mymein.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.portal.store.PageStore;
import id.mymein.portal.store.StoredPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing personal can come into the store: there is no way from a page's rendering to whoever asks, and none is found. */
@IntegrationTest
class NobodyInParticularTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    @Autowired
    PageStore store;

    @Test
    void whatRendersAndKeepsPagesDoesNotKnowRequestsSessionsOrSecurity() {
        JavaClasses portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.mymein.portal");
        noClasses()
                .that()
                .doNotHaveSimpleName("PortalController")
                .and()
                .resideOutsideOfPackage("id.mymein.portal.asking..") // forms, of which nothing is kept
                .and()
                .resideOutsideOfPackage("id.mymein.portal.api..") // answers requests itself, and nothing of it is kept
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.security..",
                        "org.springframework.session..",
                        "org.springframework.web.context..",
                        "id.mymein.identity.session..")
                .check(portal);
        assertThat(portal).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void pagesThatSomebodySignedInAskedForFirstAreTheSameForEverybody(Role role) throws Exception {
        String story = reader.path(newsdesk.published(newsdesk.cast(), Newsdesk.content(Newsdesk.unique("Umum"))));
        Actor person = people.person(OfficeKind.DISKOMINFO, "63.11", role);
        String name = accounts.find(person.account()).orElseThrow().name();
        List<String> paths = new ArrayList<>(
                List.of("/", "/berita", "/wilayah", "/kategori", "/tentang", "/rss.xml", story, story + "/riwayat"));
        paths.addAll(paths.stream().map(path -> "/en" + path).toList());
        store.missed();
        for (String path : paths) {
            var signedIn = web.perform(get(URI.create(path)).with(people.signedIn(person)))
                    .andReturn()
                    .getResponse();
            assertThat(signedIn.getHeader("Set-Cookie")).as(path).isNull();
            String shown = signedIn.getContentAsString(StandardCharsets.UTF_8);
            assertThat(shown).as(path).isEqualTo(reader.text(path)).doesNotContain(name, "_csrf");
        }
        paths.stream().flatMap(path -> store.get(path).stream()).forEach(page -> isNobodys(page, name));
    }

    private static void isNobodys(StoredPage page, String name) {
        assertThat(page.reply(null, null).fields().stream()
                        .map(field -> field.getName().toLowerCase(java.util.Locale.ROOT)))
                .doesNotContain("set-cookie");
        for (String accept : List.of("br", "gzip", "identity")) {
            byte[] bytes = page.reply(accept, null).bytes();
            assertThat(bytes).as(page.toString()).isNotEmpty();
        }
        assertThat(new String(page.reply(null, null).bytes(), StandardCharsets.UTF_8))
                .doesNotContain(name, "_csrf");
    }

    @Test
    void aRealSessionsCookieAndTokenNeverShowOnAPublicPage() throws Exception {
        var browser = new Browser(web);
        browser.open("/masuk");
        String session = browser.session();
        String token = browser.page().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(session).isNotEmpty();
        assertThat(token).hasSizeBetween(20, 200);
        store.missed();
        for (String path : List.of("/", "/en", "/berita", "/tentang")) {
            browser.open(path);
            assertThat(browser.page()).as(path).doesNotContain(session, token, "_csrf");
        }
    }
}
