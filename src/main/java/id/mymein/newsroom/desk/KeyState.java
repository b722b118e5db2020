package id.mymein.newsroom.desk;

import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.StoryView;
import java.util.Locale;

/** Where one of the two keys stands for the text as it is now. */
enum KeyState {
    /** Lies on exactly this text. */
    GIVEN("key", "ok"),
    /** Was given, but the text was changed since. */
    STALE("alert", "warn"),
    /** Was refused. */
    REFUSED("alert", "bad"),
    OPEN("clock", ""),
    /** The rules do not ask for it here. */
    NOT_ASKED("check", "muted");

    private final String icon;
    private final String tone;

    KeyState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    static KeyState of(StoryView story, Key key) {
        StoryView.Standing standing = story.standing();
        boolean given = key == Key.FITNESS ? standing.fit() : standing.authentic();
        if (given) {
            return GIVEN;
        }
        KeyState past = story.findings().stream()
                .filter(finding -> finding.key() == key)
                .reduce((earlier, later) -> later)
                .map(newest -> past(newest, story))
                .orElse(OPEN);
        return past == OPEN && key == Key.AUTHENTICITY && !standing.needsPolice() ? NOT_ASKED : past;
    }

    /** A refusal counts for the text that was refused; what was mended since is judged afresh. */
    private static KeyState past(Finding newest, StoryView story) {
        boolean granted = newest.verdict().equals("fit") || newest.verdict().equals("authentic");
        boolean sameText = newest.fingerprint().equals(story.content().fingerprint());
        return granted ? STALE : sameText ? REFUSED : OPEN;
    }

    String icon() {
        return icon;
    }

    String tone() {
        return tone;
    }

    /** Message key of what it says. */
    String key() {
        return "newsroom.desk.key.state." + name().toLowerCase(Locale.ROOT);
    }
}
