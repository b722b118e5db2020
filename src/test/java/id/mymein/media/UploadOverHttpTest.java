package id.mymein.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import id.mymein.region.RegionCode;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Uploads through the real server, whose own limits stand in front of ours. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mymein.production=true", "mymein.address=http://localhost"})
@ContextConfiguration(initializers = FreshDatabase.class)
class UploadOverHttpTest {

    private static final String PASSWORD = "embun-pagi-di-riam-mayanau";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----batas";

    @LocalServerPort
    int port;

    @Autowired
    OfficeRegister offices;

    @Autowired
    AccountRegister accounts;

    final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    OfficeId office = new OfficeId(new UUID(0, 0));

    @BeforeEach
    void signIn() throws Exception {
        String login = "warga-" + UUID.randomUUID();
        office = offices.addOffice(OfficeKind.VILLAGE_GOVERNMENT, "Desa " + login, new RegionCode("63.11.01.2001"));
        accounts.grant(accounts.addAccount(login, "Warga", "", PASSWORD), office, Set.of(Role.CONTRIBUTOR));
        String form = "nama=" + login + "&sandi=" + PASSWORD + "&_csrf=" + token("/masuk");
        HttpResponse<String> answer = client.send(
                request("/masuk")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void aPhotoArrives() throws Exception {
        HttpResponse<String> answer = upload(Samples.jpeg(900, 600));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"width\":900");
    }

    @Test
    void twentyMegabytesArriveAndOneByteMoreIsSaidToBeTooLarge() throws Exception {
        byte[] photo = Samples.jpeg(900, 600);
        assertThat(upload(Arrays.copyOf(photo, 20_000_000)).statusCode()).isEqualTo(201);
        for (int length : new int[] {20_000_001, 70_000_000}) {
            HttpResponse<String> answer = upload(Arrays.copyOf(photo, length));
            assertThat(answer.statusCode()).as("%s bytes", length).isEqualTo(413);
            assertThat(answer.body()).startsWith("{\"message\":").contains("20 MB");
        }
    }

    private HttpResponse<String> upload(byte[] photo) throws Exception {
        var body = new ByteArrayOutputStream();
        part(body, "office", office.toString().getBytes(StandardCharsets.UTF_8));
        part(body, "clientId", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        part(body, "foto\"; filename=\"a.jpg", photo);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                request("/meja/foto")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("X-CSRF-TOKEN", token("/meja/pemberitahuan"))
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String token(String path) throws Exception {
        String page =
                client.send(request(path).build(), BodyHandlers.ofString()).body();
        var found = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"").matcher(page);
        if (found.find()) {
            return found.group(1);
        }
        var field = TOKEN.matcher(page);
        assertThat(field.find()).as("a token on %s", path).isTrue();
        return field.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
