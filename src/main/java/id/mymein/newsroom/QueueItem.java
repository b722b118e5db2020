package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story as a list of the desk shows it.
 *
 * @param title empty where nothing was saved yet
 * @param region code where it happened; may be empty or wrong in a draft
 * @param since when it began to wait as it does now; for a scheduled one when it will be published
 * @param holder who has it in hands now, and until when
 * @param assignee whom a chief editor asked to take it
 * @param urgentUntil set while it stands public without the second key
 * @param version grows with every change of the work, so that a page can tell that it is outdated
 */
public record QueueItem(
        StoryId id,
        String title,
        Office office,
        String region,
        StoryState state,
        Instant since,
        @Nullable Holder holder,
        @Nullable Holder assignee,
        boolean live,
        @Nullable Instant urgentUntil,
        int version) {

    /** @param until null for somebody who was only asked */
    public record Holder(
            AccountId id, String name, @Nullable Instant until) {}
}
