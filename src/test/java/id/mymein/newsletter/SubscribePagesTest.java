package id.mymein.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The form, filled in well, badly and in bad faith. */
@IntegrationTest
class SubscribePagesTest extends Postal {

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private long asked() {
        return jdbc.sql("select count(*) from mail_opt_in where kind = 'newsletter'")
                .query(Long.class)
                .single();
    }

    @Test
    void thePlaceOfTheLinkIsChosen() throws Exception {
        Document form = page(open("/langganan?wilayah=mayanau-tebing-tinggi&kategori=kesehatan&kerap=mingguan"));
        assertThat(form.select("option[selected]").text()).isEqualTo("Desa Mayanau");
        assertThat(form.select("input[name=kategori][checked]").eachAttr("value"))
                .containsExactly("kesehatan");
        assertThat(form.select("input[name=kerap][checked]").eachAttr("value")).containsExactly("mingguan");
    }

    @ParameterizedTest
    @CsvSource({
        "/langganan?surel={0},/langganan",
        "/en/langganan?kerap=mingguan&surel={0}&wilayah=mayanau-tebing-tinggi,/en/langganan?kerap=mingguan&wilayah=mayanau-tebing-tinggi",
        "/aspirasi/kirim?surel={0}&surel={0},/aspirasi/kirim"
    })
    void anAddressInTheAddressIsTakenOutOfIt(String path, String clean) throws Exception {
        MockHttpServletResponse answer = open(path.replace("{0}", address));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(clean);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void noLinkOfAPageCarriesTheAddressThatWasTyped() throws Exception {
        MockHttpServletResponse answer = web.perform(
                        post("/langganan?surel=" + address).with(csrf()).param("kerap", "tahunan"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = page(answer);
        assertThat(form.select("#surel").val()).isEqualTo(address);
        assertThat(form.select("[href]").eachAttr("href"))
                .contains("/en/langganan")
                .noneMatch(link -> link.contains(address));
        assertThat(form.select("form").attr("action")).isEqualTo("/langganan");
    }

    @Test
    void itIsKeptNowhereAndFoundFromEveryPageAndFromAPlace() throws Exception {
        assertThat(open("/langganan").getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page(open("/berita")).select("footer a[href=/langganan]")).hasSize(1);
        assertThat(page(open("/wilayah/mayanau-tebing-tinggi"))
                        .select("a[href='/langganan?wilayah=mayanau-tebing-tinggi']"))
                .hasSize(1);
        assertThat(page(open("/en/langganan")).select("form").attr("action")).isEqualTo("/en/langganan");
    }

    @ParameterizedTest
    @CsvSource({
        "tahunan,'',kesehatan,kerap",
        "'','',kesehatan,kerap",
        "harian,tidak-ada,kesehatan,wilayah",
        "harian,63.09.01.2001,kesehatan,wilayah",
        "harian,';drop table',kesehatan,wilayah",
        "harian,'','kesehatan;harian',kategori",
        "harian,'',tidak-ada,kategori"
    })
    void whatCannotBeChosenIsSaidAtItsFieldAndAllThatWasTypedStays(
            String often, String place, String category, String field) throws Exception {
        MockHttpServletResponse answer =
                ask(address, Map.of("kerap", often, "wilayah", place), category, "pembangunan");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = page(answer);
        assertThat(form.select("#e-" + field).text()).isNotBlank();
        assertThat(form.select("input[name=surel]").attr("value")).isEqualTo(address);
        assertThat(form.select("input[name=kategori][checked]").eachAttr("value"))
                .contains("pembangunan");
        assertThat(asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siti",
                "siti@contoh",
                "a,b@contoh.id",
                "siti@contoh.id\r\nBcc: lain@contoh.id",
                "siti@contoh.id,lain@contoh.id",
                "<siti@contoh.id>",
                "<script>alert(1)</script>@contoh.id"
            })
    void whatIsNoAddressIsAskedForAgain(String typed) throws Exception {
        MockHttpServletResponse answer = ask(typed, Map.of("kerap", "harian", "wilayah", ""));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#e-surel").text()).isNotBlank();
        assertThat(page(answer).select("main script")).isEmpty();
        assertThat(asked()).isZero();
    }

    @Test
    void anEnormousFormIsAskedForAgain() throws Exception {
        assertThat(ask("a".repeat(100_000) + "@contoh.id", Map.of("kerap", "harian", "wilayah", "x".repeat(100_000)))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aProgramIsAnsweredLikeAPersonAndNothingIsKept() throws Exception {
        MockHttpServletResponse answer =
                ask(address, Map.of("kerap", "harian", "wilayah", "", "situs", "http://jual.contoh"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(asked()).isZero();
    }

    @Test
    void noAnswerTellsWhetherAnAddressIsKnown() throws Exception {
        subscribe(address, "harian", "");
        String known = ask(address, Map.of("kerap", "harian", "wilayah", "")).getHeader("Location");
        assertThat(ask("baru-" + address, Map.of("kerap", "harian", "wilayah", ""))
                        .getHeader("Location"))
                .isEqualTo(known)
                .isEqualTo("/langganan?pesan=surat");
        assertThat(page(open("/langganan?pesan=surat")).select(".good").text()).contains("Bila alamatnya benar");
    }

    @Test
    void withoutATokenOfThePageNothingIsTaken() throws Exception {
        assertThat(press("/langganan", "kerap", "harian", "surel", address).getStatus())
                .isNotIn(200, 303);
        assertThat(asked()).isZero();
        assertThat(web.perform(post("/langganan").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void allKindsOfNewsAreThoseToComeToo() throws Exception {
        String[] all = page(open("/langganan"))
                .select("input[name=kategori]")
                .eachAttr("value")
                .toArray(String[]::new);
        subscribe(address, "harian", "", all);
        assertThat(jdbc.sql("select topic from mail_opt_in where kind = 'newsletter'")
                        .query(String.class)
                        .single())
                .isEqualTo("harian;;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/langganan/surat/", "/en/langganan/berhenti/"})
    void aMistypedLinkHasAClearPage(String path) throws Exception {
        assertThat(open(path + "abc").getStatus()).isEqualTo(404);
        assertThat(open(path + "abc").getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(press(path + "0".repeat(32)).getStatus()).isLessThan(500);
    }
}
