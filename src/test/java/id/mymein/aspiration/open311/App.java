package id.mymein.aspiration.open311;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.aspiration.Residents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An app of others, on a device of its own. */
final class App {

    static final String ROOT = "/open311/v2";

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private String address = "127.0.0.1";
    private String key = "";

    /** With all that a report needs; no other test sends the same. */
    static App complete() {
        return new App()
                .with("service_code", "infrastruktur")
                .with("description", "Lampu jalan di tikungan " + UUID.randomUUID() + " mati sudah dua minggu, gelap.")
                .with("address_id", Residents.VILLAGE)
                .with("device_id", UUID.randomUUID().toString());
    }

    App with(String field, String value) {
        fields.set(field, value);
        return this;
    }

    App without(String field) {
        fields.remove(field);
        return this;
    }

    App behind(String shared) {
        address = shared;
        return this;
    }

    App keyed(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    String value(String field) {
        return String.valueOf(fields.getFirst(field));
    }

    MockHttpServletResponse post(MockMvc web, String path) throws Exception {
        return send(web, org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(URI.create(path)));
    }

    MockHttpServletResponse send(MockMvc web, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return web.perform(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse post(MockMvc web) throws Exception {
        return post(web, ROOT + "/requests.json");
    }

    /** What it was answered, where it was taken in. */
    JsonNode sent(MockMvc web) throws Exception {
        MockHttpServletResponse answer = post(web);
        if (answer.getStatus() != 200) {
            throw new AssertionError(answer.getStatus() + " " + text(answer));
        }
        return json(answer).get(0);
    }

    static MockHttpServletResponse read(MockMvc web, String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(text(answer));
    }

    static JsonNode json(MockMvc web, String path) throws Exception {
        MockHttpServletResponse answer = read(web, path);
        if (answer.getStatus() != 200) {
            throw new AssertionError(path + " " + answer.getStatus() + " " + text(answer));
        }
        return json(answer);
    }

    /** The receipt code in what an app shows its user. */
    static String receipt(JsonNode request) {
        return request.get("service_notice").asString().replaceFirst("(?s).*?([A-Z]{3}-\\w{3}-\\w{3}-\\w{4}).*", "$1");
    }
}
