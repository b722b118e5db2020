package id.mymein.aspiration.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.IntegrationTest;
import id.mymein.TestData;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.media.image.Samples;
import id.mymein.region.RegionPoints;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What apps send. */
@IntegrationTest
class SendingTest {

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegionPoints points;

    private Cast cast;

    @BeforeEach
    void offices() {
        cast = residents.cast();
    }

    private Map<String, @Nullable Object> row(JsonNode sent) {
        return jdbc.sql("""
                        select a.*, s.name as sender, s.email, s.phone, s.device from aspiration a
                        join aspiration_sender s on s.aspiration_id = a.id where a.id = :id""")
                .param("id", UUID.fromString(sent.get("token").asString()))
                .query()
                .singleRow();
    }

    private long cases(App app) {
        return jdbc.sql("select count(*) from aspiration where body = :body")
                .param("body", app.value("description"))
                .query(Long.class)
                .single();
    }

    private static List<String> said(MockHttpServletResponse answer) throws Exception {
        return App.json(answer)
                .valueStream()
                .map(each -> each.get("description").asString())
                .toList();
    }

    @Test
    void aReportIsTakenInAndItsSenderGetsAReceipt() throws Exception {
        App app = App.complete()
                .with("first_name", "Siti")
                .with("last_name", "Aminah")
                .with("email", "siti@contoh.test")
                .with("phone", "0812 3456 7890")
                .with("address_string", "tikungan dekat jembatan")
                .with("media_url", "https://foto.example/lampu.jpg")
                .with("attribute[jenis]", "aspirasi");
        MockHttpServletResponse answer = app.post(web);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        JsonNode sent = App.json(answer).get(0);
        assertThat(sent.propertyNames()).containsExactly("token", "service_notice", "account_id");
        assertThat(row(sent))
                .containsEntry("source", "OPEN311")
                .containsEntry("kind", "ASPIRATION")
                .containsEntry("visibility", "ANONYMOUS")
                .containsEntry("category", "infrastruktur")
                .containsEntry("region", Residents.VILLAGE)
                .containsEntry("place", "tikungan dekat jembatan")
                .containsEntry("body", app.value("description") + "\n\nhttps://foto.example/lampu.jpg")
                .containsEntry("sender", "Siti Aminah")
                .containsEntry("email", "siti@contoh.test");
        String code = App.receipt(sent);
        assertThat(code).startsWith("BLG-");
        assertThat(sent.get("service_notice").asString()).contains("http://localhost/aspirasi/tanda-terima/" + code);
        MockHttpServletResponse receipt = App.read(web, "/aspirasi/tanda-terima/" + code);
        assertThat(receipt.getStatus()).isEqualTo(200);
        assertThat(App.text(receipt)).contains("Lampu jalan di tikungan");
    }

    @Test
    void theAnswerIsTheSameAsXml() throws Exception {
        MockHttpServletResponse answer = App.complete().post(web, App.ROOT + "/requests.xml");
        var request = Jsoup.parse(App.text(answer), "", Parser.xmlParser()).expectFirst("service_requests > request");
        assertThat(request.expectFirst("token").text()).matches("[0-9a-f-]{36}");
        assertThat(request.expectFirst("service_notice").text()).contains("BLG-");
        assertThat(request.expectFirst("account_id").text()).isEmpty();
    }

    @Test
    void theTokenBecomesANumberOnceThePublicMayReadIt() throws Exception {
        App app = App.complete();
        JsonNode sent = app.sent(web);
        String token = sent.get("token").asString();
        assertThat(App.json(web, App.ROOT + "/tokens/" + token + ".json").get(0).propertyNames())
                .containsExactly("token");
        var id = new AspirationId(UUID.fromString(token));
        var now = residents.now(id);
        residents.dispose(
                cast, new Residents.Sent(id, now.number(), ReceiptCode.random(new SecureRandom())), cast.office());
        JsonNode known = App.json(web, App.ROOT + "/tokens/" + token + ".json").get(0);
        assertThat(known.get("service_request_id").asString()).isEqualTo(Long.toString(now.number()));
        var xml = Jsoup.parse(App.text(App.read(web, App.ROOT + "/tokens/" + token + ".xml")), "", Parser.xmlParser());
        assertThat(xml.select("service_requests > request > service_request_id").text())
                .isEqualTo(Long.toString(now.number()));
        assertThat(app.sent(web).get("service_request_id").asString()).isEqualTo(Long.toString(now.number()));
    }

    @Test
    void photosComeAlongAndAFileThatIsNoneIsRefused() throws Exception {
        var photo = new MockMultipartFile("media", "a.jpg", "image/jpeg", Samples.jpeg(900, 600));
        App app = App.complete();
        var path = URI.create(App.ROOT + "/requests.json");
        JsonNode sent = App.json(app.send(web, multipart(path).file(photo))).get(0);
        UUID id = UUID.fromString(sent.get("token").asString());
        assertThat(jdbc.sql("select count(*) from aspiration_photo where aspiration_id = :id and not shown")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var none = new MockMultipartFile("media", "b.jpg", "image/jpeg", "bukan foto".getBytes(StandardCharsets.UTF_8));
        App other = App.complete();
        MockHttpServletResponse refused = other.send(web, multipart(path).file(none));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(said(refused).getFirst()).startsWith("media: ");
        assertThat(cases(other)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "service_code, '', 400, services",
        "service_code, tidak-ada, 404, services",
        "description, '', 400, description: ",
        "description, aduh, 400, description: ",
        "address_id, '', 400, lat",
        "address_id, 63.10.01.2001, 400, address_id: ",
        "address_id, 'x'' or 1=1 --', 400, address_id: ",
        "lat, utara, 400, 'lat, long: '",
        "lat, 91, 400, 'lat, long: '",
        "lat, NaN, 400, 'lat, long: '",
        "email, bukan-surel, 400, email: ",
        "phone, telepon, 400, phone: ",
        "media_url, file:///etc/passwd, 400, media_url: ",
        "jurisdiction_id, 63.10, 404, 63.11",
        "attribute[jenis], pujian, 400, pengaduan",
        "attribute[sifat], terang, 400, rahasia",
    })
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingIsKept(String field, String value, int code, String words)
            throws Exception {
        App app = App.complete().with(field, value);
        if (field.equals("lat")) {
            app.with("long", "115.5");
        }
        MockHttpServletResponse answer = app.post(web);
        assertThat(answer.getStatus()).as(App.text(answer)).isEqualTo(code);
        assertThat(String.join("\n", said(answer))).contains(words);
        assertThat(cases(app)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"description", "address_string", "first_name", "email", "device_id", "media_url", "lat"})
    void enormousFieldsAreRefused(String field) throws Exception {
        App app = App.complete().with(field, "9".repeat(60_000) + "a".repeat(60_000));
        MockHttpServletResponse answer = app.post(web);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(said(answer)).isNotEmpty();
        assertThat(App.text(answer).length()).isLessThan(2000);
    }

    @Test
    void aPlaceOutsideIsRefused() throws Exception {
        MockHttpServletResponse beside = App.complete()
                .without("address_id")
                .with("address_string", "Jl. Ir. P. H. M. Noor, Tanjung, Kabupaten Tabalong")
                .post(web);
        assertThat(beside.getStatus()).isEqualTo(400);
        assertThat(said(beside).getFirst()).contains("di luar").contains("Balangan");
        JsonNode inside = App.complete()
                .without("address_id")
                .with("address_string", "Jl. A. Yani no. 3, Desa Mayanau, Kec. Tebing Tinggi, Kab. Balangan")
                .sent(web);
        assertThat(row(inside)).containsEntry("region", Residents.VILLAGE);
        JsonNode vague = App.complete()
                .without("address_id")
                .with("address_string", "di tikungan dekat jembatan gantung")
                .sent(web);
        assertThat(row(vague)).containsEntry("region", "63.11");
    }

    @Test
    void aPointIsInTheNearestVillageOrOutside() throws Exception {
        List<String> lines = Files.readAllLines(TestData.file("regions/balangan.csv"));
        try {
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                place(cells[0], Double.valueOf(cells[4]), Double.valueOf(cells[5]));
            }
            points.missed();
            assertThat(row(at("-2.34", "115.47"))).containsEntry("longitude", 115.47);
            assertThat(String.valueOf(row(at("-2.34", "115.47")).get("region"))).matches("63\\.11\\.\\d\\d\\.\\d{4}");
            for (String[] outside : new String[][] {{"-6.2", "106.8"}, {"-3.32", "114.59"}, {"51.5", "0"}}) {
                MockHttpServletResponse answer = point(outside[0], outside[1]).post(web);
                assertThat(answer.getStatus()).isEqualTo(400);
                assertThat(said(answer).getFirst()).contains("di luar").contains("Balangan");
            }
        } finally {
            lines.subList(1, lines.size()).forEach(line -> place(line.split(",")[0], null, null));
            points.missed();
        }
        assertThat(row(at("-2.34", "115.47"))).containsEntry("region", "63.11");
    }

    private void place(String code, @Nullable Double latitude, @Nullable Double longitude) {
        jdbc.sql("update region set lat = :lat, lng = :lng where code = :code")
                .param("lat", latitude, java.sql.Types.DOUBLE)
                .param("lng", longitude, java.sql.Types.DOUBLE)
                .param("code", code)
                .update();
    }

    private static App point(String latitude, String longitude) {
        return App.complete().without("address_id").with("lat", latitude).with("long", longitude);
    }

    private JsonNode at(String latitude, String longitude) throws Exception {
        return point(latitude, longitude).sent(web);
    }

    @Test
    void theSameSentAgainIsOneCaseWithOneReceipt() throws Exception {
        App app = App.complete();
        JsonNode first = app.sent(web);
        assertThat(app.sent(web)).isEqualTo(first);
        assertThat(cases(app)).isEqualTo(1);
        App keyed = App.complete().without("device_id").keyed(UUID.randomUUID().toString());
        assertThat(keyed.sent(web)).isEqualTo(keyed.sent(web));
        assertThat(cases(keyed)).isEqualTo(1);
    }

    @Test
    void theSameWordsOfSomebodyElseAreAnotherCase() throws Exception {
        App app = App.complete();
        JsonNode first = app.sent(web);
        app.with("device_id", UUID.randomUUID().toString());
        assertThat(App.receipt(app.sent(web))).isNotEqualTo(App.receipt(first));
        app.without("device_id");
        assertThat(App.receipt(app.sent(web))).isNotEqualTo(App.receipt(app.sent(web)));
        App key = App.complete().keyed("satu");
        key.sent(web);
        key.with("description", "Jembatan gantung di hulu putus talinya " + UUID.randomUUID() + ", tolong diperbaiki.");
        key.sent(web);
        assertThat(cases(key)).isEqualTo(1);
        assertThat(cases(app)).isEqualTo(4);
    }

    @Test
    void theSameLaterIsMeantAgain() throws Exception {
        App app = App.complete();
        JsonNode first = app.sent(web);
        residents.earlier(new AspirationId(UUID.fromString(first.get("token").asString())), 1);
        JsonNode second = app.sent(web);
        assertThat(App.receipt(second)).isNotEqualTo(App.receipt(first));
        assertThat(app.sent(web)).isEqualTo(second);
        assertThat(cases(app)).isEqualTo(2);
    }

    @Test
    void theSameAtTheSameMomentIsOneCase() throws Exception {
        App app = App.complete();
        List<Callable<JsonNode>> tries = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            tries.add(() -> app.sent(web));
        }
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<String> receipts = new ArrayList<>();
            for (Future<JsonNode> each : threads.invokeAll(tries)) {
                receipts.add(App.receipt(each.get()));
            }
            assertThat(receipts).hasSize(12).containsOnly(receipts.getFirst());
        }
        assertThat(cases(app)).isEqualTo(1);
    }

    @Test
    void twoHundredResidentsBehindOneAddressCanAllReport() throws Exception {
        for (int n = 0; n < 200; n++) {
            assertThat(App.complete().behind("10.0.0.7").post(web).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void oneDeviceIsAskedToWaitAndARepeatIsNot() throws Exception {
        String device = UUID.randomUUID().toString();
        App first = App.complete().with("device_id", device);
        JsonNode sent = first.sent(web);
        for (int n = 0; n < 4; n++) {
            App.complete().with("device_id", device).sent(web);
        }
        App more = App.complete().with("device_id", device);
        MockHttpServletResponse refused = more.post(web);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3600");
        assertThat(App.json(refused).get(0).get("code").asInt()).isEqualTo(429);
        assertThat(cases(more)).isZero();
        assertThat(first.sent(web)).isEqualTo(sent);
    }

    @Test
    void allTogetherAreAskedToWaitToo() throws Exception {
        rule(1);
        try {
            List<Integer> codes = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                codes.add(App.complete().post(web).getStatus());
            }
            assertThat(codes).contains(429);
        } finally {
            rule(20000);
        }
        assertThat(App.complete().post(web).getStatus()).isEqualTo(200);
    }

    private void rule(int most) {
        jdbc.sql("update aspiration_rule set value = :most where key = 'all_a_minute'")
                .param("most", most)
                .update();
    }

    @Test
    void injectedTextStaysText() throws Exception {
        JsonNode strings =
                JsonMapper.shared().readTree(TestData.file("nasty/blns.json").toFile());
        // Each is a whole case with its notices: every eleventh is a fair sample.
        for (int n = 0; n < strings.size(); n += 11) {
            JsonNode nasty = strings.get(n);
            App app = App.complete().with("address_string", "RT " + nasty.asString());
            app.with("description", app.value("description") + " " + nasty.asString());
            MockHttpServletResponse answer =
                    app.with("first_name", nasty.asString()).post(web, App.ROOT + "/requests.xml");
            assertThat(answer.getStatus()).as(nasty.asString()).isIn(200, 400);
            Jsoup.parse(App.text(answer), "", Parser.xmlParser());
        }
        for (String file : List.of("XML.txt", "XSS.txt", "SQL.txt", "Traversal.txt", "bad_chars.txt")) {
            List<String> lines = Files.readAllLines(TestData.file("nasty/wfuzz/" + file), StandardCharsets.ISO_8859_1);
            for (int n = 0; n < lines.size(); n += 11) {
                String nasty = lines.get(n);
                App app = App.complete();
                app.with("description", app.value("description") + " " + nasty);
                assertThat(app.post(web).getStatus()).as(nasty).isEqualTo(200);
                String query = java.net.URLEncoder.encode(nasty, StandardCharsets.UTF_8);
                for (String parameter : List.of("service_code", "start_date")) {
                    assertThat(App.read(web, App.ROOT + "/requests.json?" + parameter + "=" + query)
                                    .getStatus())
                            .as(nasty)
                            .isIn(200, 400);
                }
            }
        }
    }

    @Test
    void onlyAppsWithAKeySendWhereKeysAreAsked() {
        var keyed = new Open311Settings(List.of("satu", " dua "));
        assertThat(keyed.lets("dua")).isTrue();
        assertThat(keyed.lets("tiga")).isFalse();
        assertThat(keyed.lets(null)).isFalse();
        assertThat(new Open311Settings(List.of("")).lets(null)).isTrue();
    }
}
