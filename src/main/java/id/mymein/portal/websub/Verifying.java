package id.mymein.portal.websub;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks a callback whether what was asked in its name is meant, so that nobody is told who did not want it. */
@Component
class Verifying {

    private final ReaderRows rows;
    private final Outbound outbound;

    Verifying(ReaderRows rows, Outbound outbound) {
        this.rows = rows;
        this.outbound = outbound;
    }

    /** Whoever does not answer as it should has not meant it, and may ask again. */
    void verify(UUID id) {
        rows.wish(id).ifPresent(wish -> rows.settle(wish, meant(wish)));
    }

    private boolean meant(Wish wish) {
        String challenge = UUID.randomUUID().toString();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("hub.mode", wish.mode().word());
        fields.put("hub.topic", wish.topic());
        fields.put("hub.challenge", challenge);
        if (wish.mode() == Wish.Mode.SUBSCRIBE) {
            fields.put("hub.lease_seconds", String.valueOf(wish.seconds()));
        }
        return outbound.send(Question.get(with(wish.callback(), fields))) instanceof Fetched.Answer answer
                && answer.ok()
                && answer.text().equals(challenge);
    }

    private static URI with(URI callback, Map<String, String> fields) {
        String pairs = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(callback + (callback.getRawQuery() == null ? "?" : "&") + pairs);
    }
}
