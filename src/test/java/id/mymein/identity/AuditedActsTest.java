package id.mymein.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.factor.Totp;
import id.mymein.identity.passkey.Passkeys;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Walks through every act that matters to security and looks for its row, in the order in which the acts were done. How a passkey
 * and a provider let somebody in is looked at where these are tried.
 */
@IntegrationTest
class AuditedActsTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient database;

    private Actor administrator;
    private Office office;
    private Actor person;
    private String login = "";
    private long start;

    @BeforeEach
    void somebodyWorksSomewhere() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        office = people.office(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005");
        person = people.person(office.id(), Role.CONTRIBUTOR);
        login = people.withPassword(person);
        start = database.sql("select max(id) from audit_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void comingAndGoing() throws Exception {
        var browser = signIn("salah sekali ini");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(acts()).containsExactly("identity.refuse-sign-in"));
        signIn(browser, People.PASSWORD).open("/akun").submit("/keluar");
        signIn(browser, People.PASSWORD).open("/akun").submit("/akun/keluar-semua");
        assertThat(acts())
                .containsExactly(
                        "identity.refuse-sign-in",
                        "identity.sign-in",
                        "identity.sign-out",
                        "identity.sign-in",
                        "identity.sign-out-everywhere");
        assertThat(database.sql(
                                "select details ->> 'by' from audit_entry where actor = ? and action = 'identity.sign-in'")
                        .param(person.auditName())
                        .query(String.class)
                        .list())
                .containsOnly("PASSWORD");
    }

    @Test
    void passwordCodesAndKeys() throws Exception {
        var browser = signIn(People.PASSWORD).open("/akun/sandi");
        browser.submit("/akun/sandi", "sandiLama", "bukan ini", "sandiBaru", "pintu hijau berlari");
        browser.submit("/akun/sandi", "sandiLama", People.PASSWORD, "sandiBaru", "pintu hijau berlari");
        String password = "pintu hijau berlari";
        browser.open("/akun/kode").submit("/akun/kode/bukti", "sandi", password);
        browser.submit("/akun/kode", "kode", Totp.code(secretOn(browser.page()), Instant.now()));
        String code = recoveryCode(browser);
        browser.open("/akun/kode-pemulihan").submit("/akun/kode-pemulihan", "sandi", password, "kode", code);
        code = recoveryCode(browser);
        browser.open("/akun").submit("/akun", "nama", "Aina Baru", "surel", "", "bahasa", "id", "sandi", password);
        String key = addPasskey();
        browser.open("/akun/kunci").submit("/akun/kunci/bukti", "sandi", password, "kode", code);
        browser.submit("/akun/kunci/hapus", "kunci", key);
        assertThat(acts())
                .containsExactly(
                        "identity.sign-in",
                        "identity.refuse-sign-in",
                        "identity.change-password",
                        "identity.enrol-second-factor",
                        "identity.use-recovery-code",
                        "identity.renew-recovery-codes",
                        "identity.change-profile",
                        "identity.change-email",
                        "identity.add-passkey",
                        "identity.use-recovery-code",
                        "identity.remove-passkey");
    }

    @Test
    void whatAnAdministratorDoes() throws Exception {
        factors.enrolDemo(person.account());
        String account = "/meja/admin/akun/" + person.account();
        send(account + "/peran", "instansi", office.id().toString(), "peran", "EDITOR");
        send(account + "/hapus-kode");
        send(account + "/nonaktif");
        send(account + "/aktif");
        send(account + "/peran", "instansi", office.id().toString());
        send("/meja/admin/instansi/" + office.id() + "/nama", "nama", "Desa Baru", "versi", "0");
        assertThat(acts())
                .containsExactly(
                        "identity.enrol-second-factor",
                        "identity.grant",
                        "identity.reset-second-factor",
                        "identity.deactivate",
                        "identity.reactivate",
                        "identity.grant");
        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                        .param("office:" + office.id())
                        .query(String.class)
                        .list())
                .containsExactly("identity.add-office", "identity.rename-office");
    }

    @Test
    void invitingAndHandingOver() throws Exception {
        invite(person.account().toString());
        UUID invitation = database.sql("select id from invitation where office = ?")
                .param(office.id().value())
                .query(UUID.class)
                .single();
        send("/meja/admin/undangan/" + invitation + "/cabut");
        String link = send("/meja/admin/undangan/" + invitation + "/ulang")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*value=\"http://localhost(/undangan/[^\"]+)\".*", "$1");
        new Browser(web)
                .open(link)
                .submit(
                        link,
                        "nama",
                        "Pengganti",
                        "masuk",
                        "pengganti-" + UUID.randomUUID().toString().substring(0, 8),
                        "sandiBaru",
                        "embun di atas riam");
        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                        .param("invitation:" + invitation)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "identity.invite",
                        "identity.withdraw-invitation",
                        "identity.renew-invitation",
                        "identity.accept-invitation");
        assertThat(acts()).containsExactly("identity.grant", "identity.succeed");
    }

    private List<String> acts() {
        return database.sql("select action from audit_entry where subject = ? and id > ? order by id")
                .param("account:" + person.account())
                .param(start)
                .query((row, n) -> row.getString("action"))
                .list();
    }

    private Browser signIn(String password) throws Exception {
        return signIn(new Browser(web), password);
    }

    private Browser signIn(Browser browser, String password) throws Exception {
        return browser.open("/masuk").submit("/masuk", "nama", login, "sandi", password, "ke", "/akun");
    }

    private ResultActions send(String path, String... fields) throws Exception {
        var request = post(path).with(people.signedIn(administrator)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request);
    }

    private void invite(String predecessor) throws Exception {
        send(
                "/meja/admin/undangan",
                "instansi",
                office.id().toString(),
                "untuk",
                "Pengganti",
                "peran",
                "CONTRIBUTOR",
                "pendahulu",
                predecessor);
    }

    private String addPasskey() {
        var bits = java.nio.ByteBuffer.allocate(16)
                .putLong(person.account().value().getMostSignificantBits())
                .putLong(person.account().value().getLeastSignificantBits());
        Bytes id = Bytes.random();
        passkeys.save(ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(id)
                .userEntityUserId(new Bytes(bits.array()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .signatureCount(0)
                .uvInitialized(true)
                .backupEligible(false)
                .backupState(false)
                .transports(java.util.Set.of())
                .created(Instant.now())
                .lastUsed(Instant.now())
                .label("HP")
                .build());
        return id.toBase64UrlString();
    }

    private static String recoveryCode(Browser browser) {
        var match = Pattern.compile("<li><code>([A-Z2-7-]{14})</code>").matcher(browser.page());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static byte[] secretOn(String page) {
        String base32 = page.replaceAll("(?s).*secret=([A-Z2-7]+).*", "$1");
        var bits = new java.math.BigInteger("0");
        for (int n = 0; n < base32.length(); n++) {
            bits = bits.shiftLeft(5)
                    .add(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(n))));
        }
        byte[] padded = bits.toByteArray();
        byte[] secret = new byte[20];
        int length = Math.min(20, padded.length);
        System.arraycopy(padded, padded.length - length, secret, 20 - length, length);
        return secret;
    }
}
