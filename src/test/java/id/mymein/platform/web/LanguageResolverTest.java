package id.mymein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageResolverTest {

    private final LanguageResolver resolver = new LanguageResolver();

    @Test
    void theDeskSpeaksTheLanguageThatItsReaderChose() {
        assertThat(resolver.resolveLocale(english("/meja/admin"))).isEqualTo(Languages.ENGLISH);
        assertThat(resolver.resolveLocale(new MockHttpServletRequest("GET", "/meja/admin")))
                .isEqualTo(Languages.INDONESIAN);
    }

    @Test
    void aPublicPageSpeaksTheLanguageOfItsAddress() {
        assertThat(resolver.resolveLocale(english("/wilayah"))).isEqualTo(Languages.INDONESIAN);
    }

    @Test
    void anErrorPageSpeaksTheLanguageOfThePageInWhoseSteadItAnswers() {
        var failed = english("/error");
        failed.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/meja/tidak-ada");
        assertThat(resolver.resolveLocale(failed)).isEqualTo(Languages.ENGLISH);
    }

    private static MockHttpServletRequest english(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie(LanguageResolver.COOKIE, "en"));
        return request;
    }
}
