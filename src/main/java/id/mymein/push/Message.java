package id.mymein.push;

import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.push.NoticeRows.Notice;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a device shows, of what is public when the notice leaves. */
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
    Optional<Written> of(Notice notice, String language) {
        Locale locale = language.equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        Words words = html.words(locale);
        return stories.find(notice.story()).flatMap(now -> switch (now) {
            case PublishedAddress.Found(PublishedStory story)
            when !notice.withdrawal() ->
                Optional.of(written(
                        notice,
                        words.text(key(notice, story), story.item().title()),
                        notice.news() ? story.item().summary() : correction(notice, story),
                        story.item().path(),
                        locale,
                        story.item().urgent() || !notice.news()));
            case PublishedAddress.Gone gone
            when notice.withdrawal() ->
                Optional.of(written(
                        notice, words.text("push.withdrawn", gone.title()), gone.reason(), gone.path(), locale, true));
            default -> Optional.<Written>empty();
        });
    }

    private static String key(Notice notice, PublishedStory story) {
        return notice.news() ? story.item().urgent() ? "push.urgent" : "push.news" : "push.corrected";
    }

    private static String correction(Notice notice, PublishedStory story) {
        return story.corrections().stream()
                .filter(release -> release.number() == notice.release())
                .map(PublicRelease::correction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private Written written(Notice notice, String title, String text, String path, Locale locale, boolean pressing) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", brief(title, LONGEST_TITLE));
        said.put("text", brief(text, LONGEST_TEXT));
        said.put("path", html.link(path, locale));
        said.put("topic", topic(notice.story()));
        return new Written(json.writeValueAsBytes(said), pressing);
    }

    /** Never cut inside a character. */
    private static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
