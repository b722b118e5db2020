package id.mymein.aspiration.open311;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the door is open, from {@code mymein.open311}.
 *
 * @param keys of apps that may send, with commas between; none where everybody may
 */
@ConfigurationProperties("mymein.open311")
record Open311Settings(@DefaultValue List<String> keys) {

    Open311Settings {
        keys = keys.stream().map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    boolean lets(@Nullable String key) {
        return keys.isEmpty()
                || (key != null
                        && keys.stream()
                                .anyMatch(known -> MessageDigest.isEqual(
                                        known.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8))));
    }
}
