package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page makes a reader's browser ask anyone but us. */
class ThirdPartyTest {

    /** Names that are not fetched (namespaces, vocabularies) and the places that a reader may choose to share to. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:www\\.w3\\.org|schema\\.org|purl\\.org|wa\\.me|(?:www\\.)?facebook\\.com|t\\.me|x\\.com)(?:[/?\"'#].*)?");

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://([^\\s\"'<>)`]*)|(?:src|href|action)=[\"']?//([^\\s\"'>]*)|url\\([\"']?//([^)]*)");

    private static List<String> foreign(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .filter(host -> !host.isEmpty() && !ALLOWED.matcher(host).matches())
                .toList();
    }

    @Test
    void nothingIsFetchedFromOthers() {
        var ours = Stream.concat(
                Sources.below(Sources.STATIC, ".css", ".js", ".svg", ".html", ".json", ".webmanifest").stream()
                        // Vendored files name their origin in comments; what they may fetch, the content policy
                        // decides.
                        .filter(file -> !file.path().toString().contains("vendor")),
                Sources.below(Sources.TEMPLATES, ".jte").stream());
        assertThat(ours.flatMap(file -> foreign(file.text()).stream().map(file::at)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"https://cdn.example.org/x.js\">",
                "<img src=\"//tracker.example/p.gif\">",
                "@import url(https://fonts.googleapis.com/css2);",
                "background: url(//img.example/a.png)",
                "fetch('http://www.w3.org.evil.example/')",
                "<a href=\"https://t.me.evil.example/\">"
            })
    void noticesForeignHosts(String text) {
        assertThat(foreign(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "{\"@context\":\"https://schema.org\"}",
                "<a href=\"https://wa.me/?text=${it.text()}\">",
                "<a href=\"https://www.facebook.com/sharer/sharer.php?u=x\">",
                "<a href=\"https://t.me/share/url?url=x\">",
                "// a comment",
                "<a href=\"/berita\">"
            })
    void letsPassNamesAndShareLinks(String text) {
        assertThat(foreign(text)).isEmpty();
    }
}
