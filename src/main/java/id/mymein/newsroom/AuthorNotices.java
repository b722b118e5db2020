package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells authors what became of their stories and what is asked; in the transaction in which it happens.
 */
@Component
class AuthorNotices {

    private static final Map<StoryEvent, String> KEYS = Map.of(
            StoryEvent.RETURN, "newsroom.write.told.returned",
            StoryEvent.REJECT, "newsroom.write.told.rejected",
            StoryEvent.FIND_HOAX, "newsroom.write.told.hoax",
            StoryEvent.FIND_UNPROVEN, "newsroom.write.told.unproven",
            StoryEvent.PUBLISH, "newsroom.write.told.published",
            StoryEvent.PUBLISH_URGENT, "newsroom.write.told.published",
            StoryEvent.CORRECT, "newsroom.write.told.corrected",
            StoryEvent.RETRACT, "newsroom.write.told.retracted");

    private final Notifier notifier;

    AuthorNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void moved(StoryMoved moved) {
        String key = KEYS.get(moved.event());
        if (key != null && !Objects.equals(moved.by(), moved.author())) {
            tell(moved.author(), key, "/meja/kabar-saya/" + moved.story(), moved.title(), moved.reason());
        }
    }

    @EventListener
    void posted(StoryMessagePosted posted) {
        if (!posted.byOffice()) {
            String path = "/meja/kabar-saya/" + posted.story() + "#percakapan";
            tell(posted.author(), "newsroom.write.told.asked", path, posted.title(), posted.text());
        }
    }

    private void tell(AccountId whom, String key, String path, String title, String words) {
        notifier.tell(whom, Notice.of(key, path, title, shortened(words)));
    }

    /** Whether the author hears of such a step. */
    static boolean tells(StoryEvent event) {
        return KEYS.containsKey(event);
    }

    /** A notice is one sentence; the whole stands behind its link. */
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(200, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
