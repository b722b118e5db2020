package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the editor who found a story fit what the police decided on it, and what is said about it; in the transaction in which it happens. Whoever is told
 * as its author already is not told twice.
 */
@Component
class EditorNotices {

    private static final Map<StoryEvent, String> KEYS = Map.of(
            StoryEvent.FIND_AUTHENTIC, "newsroom.desk.told.authentic",
            StoryEvent.FIND_HOAX, "newsroom.desk.told.hoax",
            StoryEvent.FIND_UNPROVEN, "newsroom.desk.told.unproven");

    private final Findings findings;
    private final Notifier notifier;

    EditorNotices(Findings findings, Notifier notifier) {
        this.findings = findings;
        this.notifier = notifier;
    }

    @EventListener
    void moved(StoryMoved moved) {
        String key = KEYS.get(moved.event());
        if (key == null) {
            return;
        }
        finder(moved.story())
                .filter(editor -> !editor.equals(moved.by()) && !toldAsAuthor(editor, moved))
                .ifPresent(editor -> notifier.tell(editor, notice(key, moved)));
    }

    /** What the sender answers, or the police ask, goes to who holds the story; while nobody does, to who found it fit. */
    @EventListener
    void posted(StoryMessagePosted posted) {
        String key = posted.byOffice() ? "newsroom.write.told.answered" : "newsroom.desk.told.asked";
        Optional.ofNullable(posted.heldBy())
                .or(() -> finder(posted.story()))
                .filter(editor ->
                        !editor.equals(posted.from()) && (posted.byOffice() || !editor.equals(posted.author())))
                .ifPresent(editor -> notifier.tell(
                        editor,
                        Notice.of(
                                key,
                                "/meja/berita/" + posted.story(),
                                posted.title(),
                                AuthorNotices.shortened(posted.text()))));
    }

    private Optional<AccountId> finder(StoryId story) {
        return findings.of(story).stream()
                .filter(finding -> finding.key() == Key.FITNESS && finding.grants())
                .reduce((earlier, later) -> later)
                .map(Finding::account);
    }

    private static boolean toldAsAuthor(AccountId editor, StoryMoved moved) {
        return editor.equals(moved.author()) && AuthorNotices.tells(moved.event());
    }

    private static Notice notice(String key, StoryMoved moved) {
        return Notice.of(key, "/meja/berita/" + moved.story(), moved.title(), AuthorNotices.shortened(moved.reason()));
    }
}
