package id.mymein.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SecondFactorTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource(Role.class)
    void isAskedOfThoseWhoDecideAndOfNobodyElse(Role role) throws Exception {
        Actor actor = people.person(OfficeKind.DISKOMINFO, "72.01", role);
        var browser = signIn(actor);
        assertThat(browser.address()).isEqualTo(role.needsSecondFactor() ? "/masuk/pasang" : "/akun");
        boolean inside = browser.open("/akun").address().equals("/akun");
        assertThat(inside).isEqualTo(!role.needsSecondFactor());
    }

    @Test
    void isSetUpBeforeAnythingElseAndThenAskedForAtEachSignIn() throws Exception {
        Actor actor = people.person(OfficeKind.DISKOMINFO, "72.01", Role.EDITOR);
        var browser = signIn(actor);
        assertThat(browser.page()).contains("otpauth://totp/").contains("<svg class=\"qr\"");
        browser.submit("/masuk/pasang", "kode", "000000x");
        assertThat(browser.status()).isEqualTo(422);
        browser.submit("/masuk/pasang", "kode", Totp.code(secretOn(browser.page()), Instant.now()));
        assertThat(recoveryCodes(browser)).hasSize(10).doesNotHaveDuplicates();
        assertThat(browser.open("/akun").address()).isEqualTo("/akun");

        browser.submit("/keluar");
        var again = signIn(actor);
        assertThat(again.address()).isEqualTo("/masuk/kode");
        assertThat(again.open("/akun").address()).startsWith("/masuk?");
    }

    @Test
    void aCodeIsTakenOnce() {
        Actor actor = enrolled();
        String code = code(actor, 0);
        assertThat(factors.accept(actor.account(), code)).isTrue();
        assertThat(factors.accept(actor.account(), code)).isFalse();
        assertThat(factors.accept(actor.account(), code(actor, -30)))
                .as("an earlier one")
                .isFalse();
        assertThat(factors.accept(actor.account(), code(actor, 30)))
                .as("the next one")
                .isTrue();
    }

    @Test
    void aRecoveryCodeIsTakenOnceHoweverItIsTyped() throws Exception {
        Actor actor = enrolled();
        List<String> codes = factors.renewRecoveryCodes(actor.account());
        var browser = signIn(actor);
        browser.submit(
                "/masuk/kode",
                "kode",
                " " + codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(browser.open("/akun").page()).contains("Kode pemulihan tersisa: 9");
        assertThat(factors.accept(actor.account(), codes.getFirst())).isFalse();
        assertThat(factors.accept(enrolled().account(), codes.get(1)))
                .as("of another person")
                .isFalse();
    }

    @Test
    void wrongCodesAreSlowedDown() throws Exception {
        var browser = signIn(enrolled());
        for (int n = 0; n < 5; n++) {
            browser.submit("/masuk/kode", "kode", "00000" + n + "x");
            assertThat(browser.status()).isEqualTo(422);
        }
        browser.submit("/masuk/kode", "kode", "123456");
        assertThat(browser.status()).isEqualTo(429);
    }

    @Test
    void guessingInAnOpenSessionIsSlowedDownAlike() throws Exception {
        Actor actor = enrolled();
        for (String path : new String[] {"/akun/kode/bukti", "/akun/kode-pemulihan"}) {
            var browser = signIn(actor);
            browser.submit(
                    "/masuk/kode",
                    "kode",
                    factors.renewRecoveryCodes(actor.account()).getFirst());
            browser.open("/akun/kode");
            for (int n = 0; n < 5; n++) {
                browser.submit(path, "sandi", People.PASSWORD, "kode", "00000" + n + "x");
                assertThat(browser.status()).isEqualTo(422);
            }
            browser.submit(
                    path,
                    "sandi",
                    People.PASSWORD,
                    "kode",
                    factors.renewRecoveryCodes(actor.account()).getFirst());
            assertThat(browser.status()).isEqualTo(429);
            assertThat(browser.page()).contains("Terlalu banyak percobaan");
            database.sql("delete from sign_in_limit").update();
        }
    }

    @Test
    void thePasswordAloneOpensNoOtherStep() throws Exception {
        var browser = signIn(enrolled());
        assertThat(browser.open("/masuk/pasang").address()).startsWith("/masuk?pesan=habis");
        assertThat(browser.open("/masuk/sandi").address()).startsWith("/masuk?pesan=habis");
    }

    @Test
    void movesToAnotherPhoneOnlyForOneWhoHasACode() throws Exception {
        Actor actor = enrolled();
        var browser = signIn(actor);
        browser.submit("/masuk/kode", "kode", code(actor, 0));
        browser.open("/akun/kode");
        assertThat(browser.page()).doesNotContain("otpauth:");
        browser.submit("/akun/kode", "kode", "123456");
        assertThat(browser.page()).doesNotContain("otpauth:");
        browser.submit("/akun/kode/bukti", "sandi", "bukan ini", "kode", code(actor, 30));
        assertThat(browser.status()).isEqualTo(422);
        browser.submit("/akun/kode/bukti", "sandi", People.PASSWORD, "kode", code(actor, 30));
        byte[] fresh = secretOn(browser.page());
        browser.submit("/akun/kode", "kode", Totp.code(fresh, Instant.now()));
        assertThat(recoveryCodes(browser)).hasSize(10);
        assertThat(secret(actor)).isEqualTo(fresh);
    }

    @Test
    void liesInTheDatabaseLockedAway() {
        Actor actor = enrolled();
        byte[] stored = stored(actor);
        assertThat(stored).hasSizeGreaterThan(40);
        assertThat(new SecretBox(secrets, "second-factor").open(stored)).hasSize(20);
        assertThat(database.sql("select hash from recovery_code where account = ?")
                        .param(actor.account().value())
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private Actor enrolled() {
        Actor actor = people.person(OfficeKind.POLICE, "72.01", Role.AUTHENTICATOR);
        factors.enrolDemo(actor.account());
        return actor;
    }

    private Browser signIn(Actor actor) throws Exception {
        var browser = new Browser(web).open("/masuk");
        return browser.submit("/masuk", "nama", people.withPassword(actor), "sandi", People.PASSWORD, "ke", "/akun");
    }

    private String code(Actor actor, int seconds) {
        return Totp.code(secret(actor), Instant.now().plusSeconds(seconds));
    }

    private byte[] secret(Actor actor) {
        return new SecretBox(secrets, "second-factor").open(stored(actor));
    }

    private byte[] stored(Actor actor) {
        return database.sql("select secret from second_factor where account = ?")
                .param(actor.account().value())
                .query((row, n) -> row.getBytes("secret"))
                .single();
    }

    private static List<String> recoveryCodes(Browser browser) {
        return Pattern.compile("<li><code>([A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})</code>")
                .matcher(browser.page())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static byte[] secretOn(String page) {
        String base32 = page.replaceAll("(?s).*secret=([A-Z2-7]+).*", "$1");
        var bits = new StringBuilder();
        base32.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .forEach(value -> bits.append(Integer.toBinaryString(32 + value).substring(1)));
        byte[] secret = new byte[20];
        for (int n = 0; n < secret.length; n++) {
            secret[n] = (byte) Integer.parseInt(bits.substring(n * 8, n * 8 + 8), 2);
        }
        return secret;
    }
}
