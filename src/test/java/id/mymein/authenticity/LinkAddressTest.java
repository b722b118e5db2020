package id.mymein.authenticity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://contoh.test/a?b=c#d, https://contoh.test/a?b=c#d",
        "HTTPS://Contoh.TEST, https://contoh.test/",
        "http://contoh.test:80/a, http://contoh.test/a",
        "https://contoh.test:8443/a, https://contoh.test:8443/a",
        "contoh.test/berita, https://contoh.test/berita",
        "contoh.test:8080/a, https://contoh.test:8080/a",
        "'https://contoh.test/a b\"c', https://contoh.test/a%20b%22c",
        "https://contoh.test/é, https://contoh.test/%C3%A9",
        "https://bücher.test/, https://xn--bcher-kva.test/"
    })
    void onePageHasOneAddressHoweverItIsTyped(String typed, String kept) {
        assertThat(LinkAddress.normalised("  " + typed + "\n")).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//http://contoh.test",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://contoh.test/a",
                "mailto:a@contoh.test",
                "//contoh.test",
                "http://",
                "https:///a",
                "https://bank.test@jahat.test/",
                "https://[::1]/",
                "https://contoh.test:abc/",
                "https://contoh.test:80:80/",
                "foto di grup WhatsApp",
                "halo",
                "https://con toh.test/",
                "https://-/"
            })
    void whatLeadsNowhereOnTheWebIsNoAddress(String typed) {
        assertThat(LinkAddress.normalised(typed)).isEmpty();
    }

    @Test
    void writingItAgainChangesNothing() {
        String once = LinkAddress.normalised("contoh.test/a b?c=é").orElseThrow();
        assertThat(LinkAddress.normalised(once)).contains(once);
    }
}
