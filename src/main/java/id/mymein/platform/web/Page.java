package id.mymein.platform.web;

import id.mymein.platform.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The frame of the page being rendered: its language and words, its addresses, who looks at it. */
public final class Page {

    private final HttpServletRequest request;
    private final Words words;
    private final Site site;
    private final @Nullable ViewerSource viewers;
    private final ResourceUrlProvider assets;

    Page(
            HttpServletRequest request,
            Words words,
            Site site,
            @Nullable ViewerSource viewers,
            ResourceUrlProvider assets) {
        this.request = request;
        this.words = words;
        this.site = site;
        this.viewers = viewers;
        this.assets = assets;
    }

    /** The message of that key in the page's language, with its arguments filled in. */
    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** Dates, numbers and messages in the page's language and the readers' zone. */
    public Words words() {
        return words;
    }

    public Locale locale() {
        return words.locale();
    }

    public String language() {
        return words.locale().getLanguage();
    }

    public boolean english() {
        return words.locale().equals(Languages.ENGLISH);
    }

    public Site site() {
        return site;
    }

    /** The path of this page without its language. */
    public String path() {
        return request.getRequestURI();
    }

    /** The path of a public page in this page's language. */
    public String link(String path) {
        return request.getAttribute(EnglishAddressFilter.ENGLISH) == null ? path : EnglishAddressFilter.PREFIX + path;
    }

    /** The absolute address of a public path in this page's language. */
    public String canonical(String path) {
        return site.url(link(path));
    }

    /** Where this same page is to be had in the other language. */
    public String inOtherLanguage() {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (DeskPaths.isDesk(path())) {
            String here = java.net.URLEncoder.encode(path() + query, java.nio.charset.StandardCharsets.UTF_8);
            return "/bahasa?ke=" + (english() ? "id" : "en") + "&kembali=" + here;
        }
        return (english() ? path() : EnglishAddressFilter.PREFIX + path()) + query;
    }

    /** The address of a file of ours under {@code static/} or of a WebJar, with its content's hash, so it may be kept for good. */
    public String asset(String path) {
        String versioned = assets.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }

    /** The token that every form carries; asking for it starts a session, so public pages do not. */
    public String csrf() {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    /** The signed-in person, or null; pages of the desk have one. */
    public @Nullable Viewer viewer() {
        return viewers == null || !DeskPaths.isDesk(path()) ? null : viewers.viewer(request);
    }

    /** True where {@code path} is this page or leads to it, for {@code aria-current}. */
    public boolean isAt(String path) {
        return path().equals(path) || path().startsWith(path + "/");
    }
}
