package id.mymein.whatsapp;

import id.mymein.newsroom.Category;
import id.mymein.region.Region;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where readers ask for news by WhatsApp: addresses that open it with the words already typed. The reader sends them, so nobody asks
 * for somebody else. All are empty while it is not set up.
 */
@Component
public class WhatsApp {

    private final WhatsAppSettings settings;

    WhatsApp(WhatsAppSettings settings) {
        this.settings = settings;
    }

    public Optional<String> everything() {
        return invitation(Verb.JOIN.word());
    }

    public Optional<String> of(Region region) {
        return invitation(Verb.JOIN.word() + " " + region.slug());
    }

    public Optional<String> of(Category category) {
        return invitation(Verb.JOIN.word() + " " + category.slug());
    }

    private Optional<String> invitation(String words) {
        String written = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        return settings.on()
                ? Optional.of("https://wa.me/" + settings.number() + "?text=" + written)
                : Optional.empty();
    }
}
