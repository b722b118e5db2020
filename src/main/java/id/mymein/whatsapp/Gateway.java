package id.mymein.whatsapp;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands messages to Meta.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages">Cloud API: messages</a> (v24.0, read 2026-11)
 */
@Component
class Gateway {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Meta thinks that the person has had enough of such messages; sooner, it thinks the same. */
    private static final Duration ENOUGH_FOR_TODAY = Duration.ofHours(24);

    private static final int ENOUGH = 131049;
    private static final int THROUGHPUT = 130429;
    private static final int ANSWER_BYTES = 64 << 10;

    private final Outbound outbound;
    private final WhatsAppSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    Gateway(Outbound outbound, WhatsAppSettings settings, JsonMapper json, Clock clock) {
        this.outbound = outbound;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A message that Meta has approved, with its gaps filled.
     *
     * @param copy comes back with what becomes of the message
     */
    Handed template(String to, Telling telling, UUID copy) {
        List<Map<String, String>> gaps = telling.gaps().stream()
                .map(gap -> Map.of("type", "text", "text", gap))
                .toList();
        Map<String, Object> body = message(to, "template");
        body.put(
                "template",
                Map.of(
                        "name", telling.template(),
                        "language", Map.of("code", "id"),
                        "components", List.of(Map.of("type", "body", "parameters", gaps))));
        body.put("biz_opaque_callback_data", copy.toString());
        return hand(body);
    }

    /** Plain words, which Meta takes for a day after the person wrote. */
    Handed text(String to, String words) {
        Map<String, Object> body = message(to, "text");
        body.put("text", Map.of("preview_url", false, "body", words));
        return hand(body);
    }

    private static Map<String, Object> message(String to, String type) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        body.put(Character.isDigit(to.charAt(0)) ? "to" : "recipient", to);
        body.put("type", type);
        return body;
    }

    private Handed hand(Map<String, Object> body) {
        Question question = Question.post(settings.messages(), "application/json", json.writeValueAsString(body))
                .with("Authorization", "Bearer " + settings.token())
                .atMost(ANSWER_BYTES);
        return switch (outbound.send(question)) {
            case Fetched.Answer answer -> read(answer);
            case Fetched.Nothing nothing ->
                switch (nothing.reason()) {
                    case NO_WEB_ADDRESS, PORT, INSIDE -> new Handed.Stopped(Fault.ACCESS, "");
                    case UNKNOWN_HOST, NOT_CONNECTED, CERTIFICATE -> new Handed.Away();
                    case UNREACHABLE, TOO_SLOW, TOO_LARGE, TOO_MANY_REDIRECTS -> new Handed.Unknown();
                };
        };
    }

    private Handed read(Fetched.Answer answer) {
        JsonNode said = tree(answer);
        if (said.path("error").isObject()) {
            return refused(answer, said.path("error"));
        }
        if (answer.ok()) {
            return said.at("/messages/0/id").asString("").isEmpty() ? new Handed.Unknown() : new Handed.Taken();
        }
        return switch (answer.status()) {
            case 429, 503 -> new Handed.Busy(pause(answer, A_WHILE));
            case 401, 403 -> new Handed.Stopped(Fault.ACCESS, "HTTP " + answer.status());
            // Whatever stands between us and Meta may have lost the answer, not the message.
            default -> answer.status() >= 500 ? new Handed.Unknown() : new Handed.Refused();
        };
    }

    private Handed refused(Fetched.Answer answer, JsonNode error) {
        int code = error.path("code").asInt(-1);
        Fault fault = Fault.of(code, error.path("error_subcode").asInt(0), answer.status() >= 500);
        return switch (fault) {
            case GONE -> new Handed.Gone();
            case REFUSED -> new Handed.Refused();
            case NOT_NOW -> new Handed.NotNow(pause(answer, code == ENOUGH ? ENOUGH_FOR_TODAY : A_WHILE));
            case BUSY -> new Handed.Busy(pause(answer, code == THROUGHPUT ? A_WHILE : LONG));
            case BROKEN -> new Handed.Away();
            case ACCESS, TEMPLATE, ACCOUNT ->
                new Handed.Stopped(fault, error.path("message").asString(""));
        };
    }

    private Duration pause(Fetched.Answer answer, Duration otherwise) {
        Duration asked = answer.patience(clock.instant()).orElse(otherwise);
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private JsonNode tree(Fetched.Answer answer) {
        try {
            JsonNode read = json.readTree(answer.bytes());
            return read == null ? json.missingNode() : read;
        } catch (JacksonException nonsense) {
            return json.missingNode();
        }
    }
}
