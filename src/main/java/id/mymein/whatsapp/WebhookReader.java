package id.mymein.whatsapp;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what Meta sends, and passes over all that does not concern us: other numbers, groups, reactions, what Meta will think of yet.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">Webhooks:
 *     messages</a> (read 2026-11)
 */
@Component
class WebhookReader {

    private final JsonMapper json;
    private final WhatsAppSettings settings;
    private final Clock clock;

    WebhookReader(JsonMapper json, WhatsAppSettings settings, Clock clock) {
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty where it is no JSON object. */
    Optional<List<Incoming>> read(byte[] body) {
        JsonNode all;
        try {
            all = json.readTree(body);
        } catch (JacksonException nonsense) {
            return Optional.empty();
        }
        if (all == null || !all.isObject()) {
            return Optional.empty();
        }
        var read = new ArrayList<Incoming>();
        for (JsonNode entry : all.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                JsonNode value = change.path("value");
                if (settings.numberId().equals(text(value, "/metadata/phone_number_id"))) {
                    change(value, read);
                }
            }
        }
        return Optional.of(read);
    }

    private void change(JsonNode value, List<Incoming> read) {
        for (JsonNode message : value.path("messages")) {
            message(message).ifPresent(read::add);
        }
        for (JsonNode status : value.path("statuses")) {
            read.add(new Incoming.Reached(
                    text(status, "/biz_opaque_callback_data"),
                    text(status, "/status"),
                    status.at("/errors/0/code").asInt(0),
                    text(status, "/errors/0/title")));
        }
        for (JsonNode wish : value.path("user_preferences")) {
            if (text(wish, "/value").equals("stop")) {
                Correspondent.of(text(wish, "/wa_id"), text(wish, "/user_id"))
                        .map(Incoming.Left::new)
                        .ifPresent(read::add);
            }
        }
    }

    private Optional<Incoming> message(JsonNode message) {
        Optional<Correspondent> from = Correspondent.of(text(message, "/from"), text(message, "/from_user_id"));
        String id = text(message, "/id");
        if (from.isEmpty() || id.isEmpty() || message.has("group_id")) {
            return Optional.empty();
        }
        return switch (text(message, "/type")) {
            case "text" -> written(from.get(), id, text(message, "/text/body"), message);
            case "button" -> written(from.get(), id, text(message, "/button/text"), message);
            case "interactive" -> written(from.get(), id, text(message, "/interactive/button_reply/title"), message);
            case "audio", "contacts", "document", "image", "location", "sticker", "video" ->
                written(from.get(), id, "", message);
            // A number that was given up is somebody else's soon; the new one may ask for itself.
            case "system" -> Optional.of(new Incoming.Left(from.get()));
            default -> Optional.empty();
        };
    }

    private Optional<Incoming> written(Correspondent from, String id, String text, JsonNode message) {
        return Optional.of(new Incoming.Written(from, id, text, at(text(message, "/timestamp"))));
    }

    /** Never later than now, so that nobody is answered when Meta takes no answer any more. */
    private Instant at(String seconds) {
        Instant now = clock.instant();
        if (!seconds.matches("[0-9]{1,11}")) {
            return now;
        }
        Instant said = Instant.ofEpochSecond(Long.parseLong(seconds));
        return said.isAfter(now) ? now : said;
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }
}
