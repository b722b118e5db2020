package id.mymein.push;

import id.mymein.alert.Alert;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a device shows, of what is public when the alert leaves. */
@Component
class Message {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 400;

    private final PublishedRegister stories;
    private final PublicHtml html;
    private final JsonMapper json;

    Message(PublishedRegister stories, PublicHtml html, JsonMapper json) {
        this.stories = stories;
        this.html = html;
        this.json = json;
    }

    /** @param pressing to be shown at once, also to a device that saves its battery */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sealed
    record Written(byte[] text, boolean pressing) {}

    /** Of one story only one notice waits at the push service and stands on the device: the newest. */
    static String topic(StoryId story) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(story.value().getMostSignificantBits())
                .putLong(story.value().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty where there is nothing to be said any more. */
    Optional<Written> of(Alert alert, String language) {
        Locale locale = language.equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        Words words = html.words(locale);
        return stories.find(alert.story()).flatMap(now -> switch (now) {
            case PublishedAddress.Found(PublishedStory story)
            when !alert.withdrawal() ->
                Optional.of(written(
                        alert,
                        words.text(key(alert, story), story.item().title()),
                        alert.news()
                                ? story.item().summary()
                                : alert.correction(story).orElse(""),
                        story.item().path(),
                        locale,
                        story.item().urgent() || !alert.news()));
            case PublishedAddress.Gone gone
            when alert.withdrawal() ->
                Optional.of(written(
                        alert, words.text("push.withdrawn", gone.title()), gone.reason(), gone.path(), locale, true));
            default -> Optional.<Written>empty();
        });
    }

    private static String key(Alert alert, PublishedStory story) {
        return alert.news() ? story.item().urgent() ? "push.urgent" : "push.news" : "push.corrected";
    }

    private Written written(Alert alert, String title, String text, String path, Locale locale, boolean pressing) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", brief(title, LONGEST_TITLE));
        said.put("text", brief(text, LONGEST_TEXT));
        said.put("path", html.link(path, locale));
        said.put("topic", topic(alert.story()));
        return new Written(json.writeValueAsBytes(said), pressing);
    }

    /** Never cut inside a character. */
    private static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
