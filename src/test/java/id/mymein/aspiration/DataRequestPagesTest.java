package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People ask for their data; whoever keeps the rules decides. */
@IntegrationTest
class DataRequestPagesTest {

    private static final String DESK = "/meja/data-pribadi";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    ReceiptPrefixes prefixes;

    @Autowired
    SenderData data;

    @Autowired
    List<Addressees> letters;

    @Autowired
    JdbcClient jdbc;

    private final Secrets who = Secrets.fresh();
    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private Sent sent() {
        Sent sent = residents.send(
                who.sending(AspirationKind.COMPLAINT, Visibility.PUBLIC, "Saluran air di depan pasar mampet."));
        residents.dispose(cast, sent, cast.office());
        return sent;
    }

    private String shown(Sent sent) {
        return prefixes.shown(sent.code(), residents.now(sent.id()));
    }

    private static MockHttpServletRequestBuilder form(String path, String... fields) {
        var request = post(path);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request;
    }

    private MockHttpServletResponse ask(String... fields) throws Exception {
        return web.perform(form("/data-pribadi", fields).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse decide(Actor actor, UUID request, String... fields) throws Exception {
        return web.perform(form(DESK + "/" + request + "/putusan", fields)
                        .with(people.signedIn(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse see(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(actor))).andReturn().getResponse();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private UUID request(Sent sent) {
        return jdbc.sql("select id from aspiration_data_request where aspiration_id = :id and state = 'OPEN'")
                .param("id", sent.id().value())
                .query(UUID.class)
                .single();
    }

    @Test
    void whatIsKeptIsHandedOutOnceItIsGranted() throws Exception {
        Sent sent = sent();
        var answer = ask("kode", shown(sent).toLowerCase(java.util.Locale.ROOT), "apa", "lihat", "isi", "");
        assertThat(answer.getStatus()).isEqualTo(303);
        String page = "/data-pribadi/" + shown(sent);
        assertThat(answer.getHeader("Location")).isEqualTo(page);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(html(open(page)).text()).contains("Menunggu putusan", "Sisa", "jam dari 72");
        assertThat(open(page + "/unduh").getStatus()).isEqualTo(404);
        assertThat(html(see(cast.administrator(), DESK)).text()).contains("Lihat data saya", "jam dari 72");

        UUID request = request(sent);
        assertThat(decide(cast.administrator(), request, "putusan", "kabulkan", "versi", "1")
                        .getStatus())
                .isEqualTo(303);

        assertThat(html(open(page)).text()).contains("Dikabulkan", "Unduh data saya");
        var file = open(page + "/unduh");
        assertThat(file.getContentType()).startsWith("application/json");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains(who.name(), who.email(), who.phone(), "Saluran air di depan pasar mampet.", "DISPOSE");
        assertThat(audited(sent, "aspiration.data-request")).isEqualTo(1);
        assertThat(audited(sent, "aspiration.data-grant")).isEqualTo(1);
    }

    private long audited(Sent sent, String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "aspiration:" + sent.id())
                .query(Long.class)
                .single();
    }

    @Test
    void whoIsErasedIsInNoTableAnyMoreAndTheCaseStays() throws Exception {
        Sent sent = sent();
        Leaks leaks = who.leaks(sent);
        ask("kode", shown(sent), "apa", "hapus", "isi", "Saya " + who.name() + ", mohon dihapus.");
        assertThat(leaks.tables(jdbc)).contains("aspiration_sender", "aspiration_data_request");
        String page = "/meja/data-pribadi/" + request(sent);
        assertThat(html(see(cast.administrator(), page)).text()).contains("mohon dihapus");

        decide(cast.administrator(), request(sent), "putusan", "kabulkan", "versi", "1", "alasan", "Sudah dihapus.");

        assertThat(leaks.tables(jdbc)).isEmpty();
        Aspiration now = residents.now(sent.id());
        assertThat(now.open().title()).isEqualTo("Jalan berlubang di depan sekolah");
        assertThat(now.state()).isEqualTo(AspirationState.DISPOSED);
        assertThat(html(open("/data-pribadi/" + shown(sent))).text()).contains("Dikabulkan", "Sudah dihapus.");
    }

    @Test
    void whatIsWrongIsPutRight() throws Exception {
        Sent sent = sent();
        ask("kode", shown(sent), "apa", "perbaiki", "isi", "Surel saya salah.");
        UUID request = request(sent);
        var nothing = decide(cast.administrator(), request, "putusan", "kabulkan", "versi", "1");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(html(nothing).select("#e-nama").text()).contains("paling sedikit satu");
        var wrong = decide(
                cast.administrator(),
                request,
                "putusan",
                "kabulkan",
                "versi",
                "1",
                "surel",
                "bukan surel",
                "nama",
                "Ani");
        assertThat(html(wrong).select("#e-surel").text()).isNotEmpty();
        assertThat(html(wrong).select("#f-nama").val()).isEqualTo("Ani");

        decide(cast.administrator(), request, "putusan", "kabulkan", "versi", "1", "surel", "benar@contoh.test");

        SenderData.Kept kept = data.kept(sent.id()).orElseThrow();
        assertThat(kept.email()).isEqualTo("benar@contoh.test");
        assertThat(kept.name()).isEqualTo(who.name());
        assertThat(jdbc.sql("select words from aspiration_data_request where id = :id")
                        .param("id", request)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonAndIsRead() throws Exception {
        Sent sent = sent();
        ask("kode", shown(sent), "apa", "hapus");
        UUID request = request(sent);
        for (String[] fields : List.of(
                new String[] {"putusan", "tolak", "versi", "1", "alasan", " "},
                new String[] {"putusan", "mungkin", "versi", "1"},
                new String[] {"putusan", "tolak", "versi", "1", "alasan", "x".repeat(2001)})) {
            assertThat(decide(cast.administrator(), request, fields).getStatus())
                    .isEqualTo(422);
        }
        assertThat(decide(cast.administrator(), request, "putusan", "tolak", "versi", "7", "alasan", "Belum.")
                        .getStatus())
                .isEqualTo(409);
        assertThat(data.kept(sent.id()).orElseThrow().name()).isEqualTo(who.name());

        decide(cast.administrator(), request, "putusan", "tolak", "versi", "1", "alasan", "Masih diperiksa polisi.");

        assertThat(html(open("/data-pribadi/" + shown(sent))).text()).contains("Ditolak", "Masih diperiksa polisi.");
        assertThat(decide(cast.administrator(), request, "putusan", "kabulkan", "versi", "2")
                        .getStatus())
                .isEqualTo(409);
        assertThat(data.kept(sent.id()).orElseThrow().name()).isEqualTo(who.name());
    }

    @Test
    void onlyWhoKeepsTheRulesOfTheRegionDecides() throws Exception {
        Sent sent = sent();
        ask("kode", shown(sent), "apa", "hapus");
        UUID request = request(sent);
        Actor foreign = people.person(OfficeKind.DISKOMINFO, "63.10", Role.ADMINISTRATOR);

        for (Actor actor : List.of(cast.verifier(), cast.worker(), cast.leader(), foreign)) {
            assertThat(see(actor, DESK + "/" + request).getStatus()).isEqualTo(404);
            assertThat(decide(actor, request, "putusan", "kabulkan", "versi", "1")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(see(cast.verifier(), DESK).getStatus()).isEqualTo(404);
        assertThat(see(cast.administrator(), DESK + "/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(data.kept(sent.id()).orElseThrow().erasedAt()).isNull();
    }

    @Test
    void askedTwiceItIsOne() throws Exception {
        Sent sent = sent();
        ask("kode", shown(sent), "apa", "hapus", "isi", "Satu");
        ask("kode", shown(sent), "apa", "hapus", "isi", "Dua");

        assertThat(html(see(cast.administrator(), DESK + "/" + request(sent))).text())
                .contains("Dua");
        // What was read before is not what is decided now.
        assertThat(decide(cast.administrator(), request(sent), "putusan", "kabulkan", "versi", "1")
                        .getStatus())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "'',lihat,'',kode",
        "BLG-000-000-0001,lihat,'',kode",
        "🤷,lihat,'',kode",
        "BLG-000-000-0000,'',x,apa",
        "BLG-000-000-0000,semua,x,apa",
        "BLG-000-000-0000,perbaiki,'  ',isi"
    })
    void nonsenseIsSaidAtItsFieldAndNothingIsLost(String code, String wish, String words, String field)
            throws Exception {
        var answer = ask("kode", code, "apa", wish, "isi", words);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(html(answer).select("#e-" + field).text()).isNotEmpty();
        assertThat(html(answer).select("#kode").val()).isEqualTo(code);
    }

    @Test
    void wrongAndUnknownCodesAreAnsweredAlike() throws Exception {
        ReceiptCode unknown = ReceiptCode.random(new java.security.SecureRandom());
        String said = html(ask("kode", unknown.shown("BLG"), "apa", "lihat"))
                .select("#e-kode")
                .text();

        assertThat(html(ask("kode", "BLG-111-111-1112", "apa", "lihat"))
                        .select("#e-kode")
                        .text())
                .isEqualTo(said);
        assertThat(open("/data-pribadi/" + unknown.shown("BLG")).getStatus()).isEqualTo(404);
        assertThat(open("/data-pribadi/apa").getStatus()).isEqualTo(404);
    }

    @Test
    void anOverLongTextIsNotTakenAndNotLost() throws Exception {
        Sent sent = sent();
        String words = "panjang ".repeat(300).strip();
        var answer = ask("kode", shown(sent), "apa", "hapus", "isi", words);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(html(answer).select("#e-isi").text()).contains("2.000");
        assertThat(html(answer).select("#f-isi").val()).isEqualTo(words);
    }

    @Test
    void aForgedFormIsNotTaken() throws Exception {
        Sent sent = sent();
        assertThat(web.perform(form("/data-pribadi", "kode", shown(sent), "apa", "hapus"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(html(open("/data-pribadi/" + shown(sent))).text()).contains("Belum ada permintaan");

        ask("kode", shown(sent), "apa", "hapus");
        // On the desk what was typed into a form that has expired is kept, and nothing is done.
        web.perform(form(DESK + "/" + request(sent) + "/putusan", "putusan", "kabulkan", "versi", "1")
                .with(people.signedIn(cast.administrator())));
        assertThat(data.kept(sent.id()).orElseThrow().erasedAt()).isNull();
        assertThat(html(open("/data-pribadi/" + shown(sent))).text()).contains("Menunggu putusan");
    }

    @Test
    void programsThatFillInEverythingChangeNothing() throws Exception {
        Sent sent = sent();
        assertThat(ask("kode", shown(sent), "apa", "hapus", "situs", "https://contoh.test")
                        .getStatus())
                .isEqualTo(303);
        assertThat(html(open("/data-pribadi/" + shown(sent))).text()).contains("Belum ada permintaan");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLostCodeGoesToTheSendersOwnAddressAndNobodyLearnsWhoHasOne(boolean known) throws Exception {
        Sent sent = sent();
        String address = known ? who.email().toUpperCase(java.util.Locale.ROOT) : "siapa-saja@contoh.test";

        for (int times = 0; times < 2; times++) {
            var answer = ask("kode", "", "surel", address);
            assertThat(answer.getHeader("Location")).isEqualTo("/data-pribadi?pesan=surel");
        }

        assertThat(jdbc.sql("select count(*) from aspiration_code_letter where aspiration_id = :id")
                        .param("id", sent.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(known ? 1 : 0);
        Optional<Addressees.Mail> mail = letters.stream()
                .filter(each -> each.kind().equals("aspiration-code"))
                .findFirst()
                .orElseThrow()
                .write(sent.id().value(), Notice.of("aspiration.privacy.letter", "/data-pribadi"));
        assertThat(mail.orElseThrow().address()).isEqualTo(who.email());
        assertThat(mail.orElseThrow().text()).contains("/data-pribadi/" + shown(sent));
        assertThat(who.leaks(sent).tables(jdbc)).containsExactly("aspiration_sender");
    }
}
