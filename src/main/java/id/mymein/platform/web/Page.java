package id.mymein.platform.web;

import id.mymein.platform.Site;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The frame of the page being rendered: its language and words, its addresses, who looks at it. */
public final class Page {

    private final Visit visit;
    private final Words words;
    private final Site site;
    private final PortalFrames frames;
    private final ResourceUrlProvider assets;

    /**
     * What a page may know of who asks for it.
     *
     * @param path without its language
     * @param query without its question mark; empty where there is none
     * @param csrf asking for it starts a session
     * @param viewer asked on the desk only
     */
    record Visit(
            String path, String query, boolean english, Supplier<String> csrf, Supplier<@Nullable Viewer> viewer) {}

    Page(Visit visit, Words words, Site site, PortalFrames frames, ResourceUrlProvider assets) {
        this.visit = visit;
        this.words = words;
        this.site = site;
        this.frames = frames;
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
        return visit.path();
    }

    /** What follows the path in this page's address, with its question mark; empty where nothing does. */
    public String query() {
        return visit.query().isEmpty() ? "" : "?" + visit.query();
    }

    /** The path of a public page in this page's language. */
    public String link(String path) {
        if (!visit.english()) {
            return path;
        }
        return path.equals("/") ? EnglishAddressFilter.PREFIX : EnglishAddressFilter.PREFIX + path;
    }

    /** The absolute address of a public path in this page's language. */
    public String canonical(String path) {
        return site.url(link(path));
    }

    /** Where this same page is to be had in the other language. */
    public String inOtherLanguage() {
        if (DeskPaths.isDesk(path())) {
            String here = java.net.URLEncoder.encode(path() + query(), java.nio.charset.StandardCharsets.UTF_8);
            return "/bahasa?ke=" + (english() ? "id" : "en") + "&kembali=" + here;
        }
        if (english()) {
            return path() + query();
        }
        return EnglishAddressFilter.PREFIX + (path().equals("/") ? "" : path()) + query();
    }

    /** What stands around every public page. */
    public PortalFrame frame() {
        return frames.frame(words);
    }

    /** Text as it may stand in an address's query. */
    public String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The address of a file of ours under {@code static/} or of a WebJar, with its content's hash, so it may be kept for good. */
    public String asset(String path) {
        String versioned = assets.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }

    /** The token that every form carries; asking for it starts a session, so public pages do not. */
    public String csrf() {
        return visit.csrf().get();
    }

    /** The signed-in person, or null; pages of the desk have one. */
    public @Nullable Viewer viewer() {
        return DeskPaths.isDesk(path()) ? visit.viewer().get() : null;
    }

    /** True where {@code path} is this page or leads to it, for {@code aria-current}. */
    public boolean isAt(String path) {
        return path().equals(path) || path().startsWith(path + "/");
    }
}
