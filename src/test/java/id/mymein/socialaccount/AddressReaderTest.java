package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.socialaccount.AddressReading.Account;
import id.mymein.socialaccount.AddressReading.Name;
import id.mymein.socialaccount.AddressReading.Reason;
import id.mymein.socialaccount.AddressReading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The platforms are rows of data, so the reader is tried with those that ship. */
@IntegrationTest
class AddressReaderTest {

    @Autowired
    PlatformRows platforms;

    private AddressReading read(String text) {
        return platforms.reader().read(text);
    }

    private String key(String text) {
        AddressReading reading = read(text);
        assertThat(reading).as(text).isInstanceOf(Account.class);
        return ((Account) reading).address().key().value();
    }

    /** More than a hundred ways in which people write one page. */
    static Stream<String> spellingsOfOnePage() {
        var spellings = new ArrayList<String>();
        for (String scheme : List.of("", "https://", "http://", "HTTPS://", "https:\\\\")) {
            for (String host : List.of(
                    "facebook.com",
                    "www.facebook.com",
                    "m.facebook.com",
                    "web.facebook.com",
                    "id-id.facebook.com",
                    "mbasic.facebook.com",
                    "fb.com",
                    "www.fb.com",
                    "FaceBook.Com",
                    "facebook.com.")) {
                for (String path : List.of("/desa.mayanau", "/DesaMayanau/", "/desamayanau?ref=share&mibextid=abc")) {
                    spellings.add(scheme + host + path);
                }
            }
        }
        spellings.addAll(List.of(
                "fb.me/desamayanau",
                "https://www.facebook.com/#!/desamayanau",
                "https://www.facebook.com/pg/desamayanau/about/",
                "https://www.facebook.com/desamayanau/posts/pfbid02abc",
                "https://www.facebook.com/desamayanau/photos/?tab=album",
                "https://www.facebook.com/Desa%4Dayanau",
                "https://www.facebook.com//desamayanau//",
                "https://www.facebook.com:443/desamayanau",
                "http://www.facebook.com:80/desamayanau",
                "ｆａｃｅｂｏｏｋ．ｃｏｍ/desamayanau",
                "facebook。com/desamayanau",
                "face\u200bbook.com/desamayanau",
                "  https://facebook.com/desamayanau  \n",
                "<https://facebook.com/desamayanau>",
                "\"https://facebook.com/desamayanau\"",
                "(https://facebook.com/desamayanau).",
                "Halaman resmi kami: https://www.facebook.com/DesaMayanau, silakan ikuti!",
                "facebook @desamayanau",
                "FB: desa.mayanau",
                "fb/desamayanau",
                "Facebook : @DesaMayanau",
                "Ikuti facebook kami @desa.mayanau ya"));
        return spellings.stream();
    }

    @ParameterizedTest
    @MethodSource("spellingsOfOnePage")
    void onePageIsOneAccountHoweverItIsWritten(String spelling) {
        assertThat(key(spelling)).isEqualTo("facebook:desamayanau");
    }

    @Test
    void aHundredSpellingsAreThere() {
        assertThat(spellingsOfOnePage().distinct()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.facebook.com/profile.php?id=100064567890123|facebook:#100064567890123",
                "https://m.facebook.com/profile.php?id=100064567890123&mibextid=x|facebook:#100064567890123",
                "https://www.facebook.com/people/Desa-Mayanau/100064567890123/|facebook:#100064567890123",
                "https://www.facebook.com/pages/Desa-Mayanau/100064567890123|facebook:#100064567890123",
                "https://www.facebook.com/pages/category/Government/Desa-Mayanau-100064567890123/|facebook:#100064567890123",
                "https://www.facebook.com/p/Desa-Mayanau-100064567890123/|facebook:#100064567890123",
                "https://www.facebook.com/Desa-Mayanau-100064567890123/|facebook:#100064567890123",
                "https://www.facebook.com/100064567890123|facebook:#100064567890123",
                "https://www.instagram.com/Desa.Mayanau/?hl=id|instagram:desa.mayanau",
                "instagram.com/desa.mayanau/reels/|instagram:desa.mayanau",
                "https://instagr.am/desa.mayanau|instagram:desa.mayanau",
                "https://www.instagram.com/stories/desa.mayanau/31234/|instagram:desa.mayanau",
                "ig desa.mayanau|instagram:desa.mayanau",
                "IG @desa.mayanau|instagram:desa.mayanau",
                "akun instagram: @desa.mayanau|instagram:desa.mayanau",
                "https://twitter.com/DesaMayanau|x:desamayanau",
                "https://x.com/desamayanau/status/17|x:desamayanau",
                "https://mobile.twitter.com/desamayanau|x:desamayanau",
                "https://twitter.com/#!/desamayanau|x:desamayanau",
                "https://twitter.com/intent/user?screen_name=desamayanau|x:desamayanau",
                "https://x.com/i/user/12345|x:#12345",
                "https://www.tiktok.com/@Desa.Mayanau?lang=id-ID|tiktok:desa.mayanau",
                "tiktok.com/@desa.mayanau/video/734|tiktok:desa.mayanau",
                "https://www.youtube.com/@DesaMayanau|youtube:desamayanau",
                "https://youtu.be/@desamayanau|youtube:desamayanau",
                "https://m.youtube.com/@desamayanau/videos|youtube:desamayanau",
                "https://www.youtube.com/%40desamayanau|youtube:desamayanau",
                "https://www.youtube.com/desamayanau|youtube:desamayanau",
                "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv|youtube:#UCabcdefghijklmnopqrstuv",
                "https://www.youtube.com/c/DesaMayanau|youtube:~desamayanau",
                "https://www.threads.net/@desa.mayanau|threads:desa.mayanau",
                "https://www.threads.com/@desa.mayanau|threads:desa.mayanau",
                "https://t.me/DesaMayanau|telegram:desamayanau",
                "telegram.me/s/desamayanau|telegram:desamayanau",
                "https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp|whatsapp:0029VaAbCdEfGhIjKlMnOp",
                "https://mastodon.social/@desamayanau|mastodon:desamayanau@mastodon.social",
                "https://sosial.id/@desamayanau|mastodon:desamayanau@sosial.id",
                "https://sosial.id/users/desamayanau|mastodon:desamayanau@sosial.id",
                "@desamayanau@sosial.id|mastodon:desamayanau@sosial.id",
                "https://mastodon.social/@desamayanau@sosial.id|mastodon:desamayanau@sosial.id",
                "mayanau.desa.id|web:mayanau.desa.id",
                "www.mayanau.desa.id|web:mayanau.desa.id",
                "HTTP://WWW.Mayanau.Desa.ID/index.php|web:mayanau.desa.id",
                "https://mayanau.desa.id/?utm_source=x#atas|web:mayanau.desa.id",
                "https://sid.balangankab.go.id/mayanau/|web:sid.balangankab.go.id/mayanau",
                "https://bücher.id/|web:xn--bcher-kva.id"
            })
    void eachPlatformHasOneForm(String text, String key) {
        assertThat(key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://facebook.com.evil.id/desamayanau|POSES",
                "https://www.facebook.com.masuk-akun.com/desamayanau|POSES",
                "https://facebook-mayanau.com/|POSES",
                "https://faceb00k.com/desamayanau|POSES",
                "https://facebok.com/desamayanau|POSES",
                "https://instagrarn.com/desa.mayanau|POSES",
                "https://lnstagram.com/desa.mayanau|POSES",
                "https://www.fаcebook.com/desamayanau|POSES",
                "https://tiktok.login.id/@desa|POSES",
                "https://facebook.com@evil.id/desamayanau|NAME_BEFORE_HOST",
                "https://www.facebook.com%2Fdesamayanau@evil.id/|NAME_BEFORE_HOST",
                "https://facebook.com:pw@evil.id/|NAME_BEFORE_HOST",
                "javascript:alert(1)//facebook.com/desa|SCHEME",
                "fb://profile/123|SCHEME",
                "data:text/html,x|SCHEME",
                "https://mayanau.desa.id:8443/|PORT",
                "http://127.0.0.1/desa|HOST",
                "http://2130706433/|HOST",
                "http://[::1]/|HOST",
                "http://localhost/desa|HOST",
                "https://printer.local/|HOST",
                "https://bit.ly/3abc|SHORTENED",
                "https://vm.tiktok.com/ZM123/|SHORTENED",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.id|SHORTENED",
                "https://www.facebook.com/groups/desamayanau|NOT_A_PROFILE",
                "https://www.facebook.com/l.php?u=https%3A%2F%2Fevil.id|NOT_A_PROFILE",
                "https://www.facebook.com/|NOT_A_PROFILE",
                "https://developers.facebook.com/docs|NOT_A_PROFILE",
                "https://www.instagram.com/p/Cabc/|NOT_A_PROFILE",
                "https://www.instagram.com/reel/Cabc/|NOT_A_PROFILE",
                "https://x.com/search?q=desa|NOT_A_PROFILE",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ|NOT_A_PROFILE",
                "https://youtu.be/dQw4w9WgXcQ|NOT_A_PROFILE",
                "https://t.me/+abcdef|HANDLE",
                "https://chat.whatsapp.com/Abc|NOT_A_PROFILE",
                "https://www.facebook.com/desa mayanau|NOT_UNDERSTOOD_IS_FINE",
                "pemdes.mayanau@gmail.com|EMAIL",
                "mailto:pemdes@mayanau.desa.id|EMAIL",
                "https://facebook.com/desamayanau https://facebook.com/desalain|SEVERAL",
                "Desa Mayanau Kecamatan Tebing Tinggi|NO_ADDRESS",
                "https://www.instagram.com/desa-mayanau/|HANDLE"
            })
    void saysWhyItIsNoAccount(String text, String reason) {
        AddressReading reading = read(text);
        if (reason.equals("NOT_UNDERSTOOD_IS_FINE")) {
            // A blank ends an address, so what stands before it is read.
            assertThat(reading).isInstanceOf(Account.class);
            return;
        }
        assertThat(reading).as(text).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).reason()).as(text).isEqualTo(Reason.valueOf(reason));
    }

    @ParameterizedTest
    @CsvSource({"@desa.mayanau, desa.mayanau", "desa.mayanau, desa.mayanau", "desa_mayanau, desa_mayanau"})
    void aHandleWithoutItsPlatformIsAName(String text, String handle) {
        assertThat(read(text)).isEqualTo(new Name(handle));
    }

    @Test
    void whereThePlatformIsChosenABareWordIsAHandle() {
        AddressReader reader = platforms.reader();
        assertThat(reader.read("instagram", "desa.mayanau.id"))
                .isInstanceOfSatisfying(
                        Account.class,
                        account -> assertThat(account.address().url())
                                .isEqualTo("https://www.instagram.com/desa.mayanau.id"));
        assertThat(reader.read("instagram", "https://facebook.com/desamayanau"))
                .isEqualTo(new Refused(Reason.OTHER_PLATFORM, "Facebook"));
        assertThat(reader.read("telegram", "1desa")).isEqualTo(new Refused(Reason.HANDLE, "1desa"));
    }

    @Test
    void nothingIsTooStrangeToAnswer() {
        for (String text : List.of(
                "",
                " ",
                "@",
                "@@@",
                "https://",
                "http:///",
                "%",
                "https://%zz/%",
                "a".repeat(5000),
                "://",
                "\u0000",
                "https://facebook.com/%E0%A4%A",
                "\u202emoc.koobecaf",
                "https://…",
                "www.",
                "@.",
                ". . .",
                "🙂",
                "https://🙂.id/x")) {
            assertThat(read(text)).as(text).isNotNull();
        }
    }
}
