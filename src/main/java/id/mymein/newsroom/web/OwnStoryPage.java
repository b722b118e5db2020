package id.mymein.newsroom.web;

import id.mymein.identity.AccountId;
import id.mymein.newsroom.LiveRelease;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.TrailStep;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one story stands, for the people of its office.
 *
 * @param viewer who looks
 * @param editable true where it can be written on now
 * @param message an answer that was typed and could not be sent
 * @param justSent the submission that came in with the click before; null where there was none
 */
record OwnStoryPage(
        StoryView view,
        AccountId viewer,
        List<StoryMessage> messages,
        boolean editable,
        String message,
        FormErrors errors,
        @Nullable UUID justSent) {

    StoryState state() {
        return view.standing().state();
    }

    /** True where it came back to be mended. */
    boolean returned() {
        return state() == StoryState.DRAFT && view.standing().submittedAt() != null;
    }

    /** Why it stands as it stands: what was said with the last step that had a reason; empty where none did. */
    String reason() {
        List<TrailStep> trail = view.trail();
        return trail.isEmpty() ? "" : trail.getLast().reason();
    }

    /** Message key of what happens now. */
    String nowKey() {
        String now = returned() ? "returned" : state().name().toLowerCase(java.util.Locale.ROOT);
        return "newsroom.write.now." + now;
    }

    /** Where the public reads it; null where it does not. */
    @Nullable
    String path() {
        LiveRelease live = view.live();
        return live == null ? null : live.path();
    }

    String title() {
        var work = view.hands().work();
        return work != null && !work.content().title().isBlank()
                ? work.content().title()
                : view.title();
    }
}
