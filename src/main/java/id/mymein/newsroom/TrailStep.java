package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story's way.
 *
 * @param account who took it; null for the clock
 * @param revision the revision that stood then; 0 before the first
 */
public record TrailStep(
        StoryEvent event,
        StoryState to,
        @Nullable AccountId account,
        @Nullable OfficeId office,
        Instant at,
        int revision,
        String reason) {}
