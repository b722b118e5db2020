package id.mymein.demo;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim check of the demo.
 *
 * @param by key of the officer who writes it
 * @param editor key of who publishes it
 * @param ago how long before the demo was begun its last step is
 * @param state {@code DRAFT}, {@code WAITING} or {@code PUBLISHED}
 * @param story key of a {@link DemoStory} that was refused as a hoax; null for none
 * @param verdict name of one; empty for none yet
 * @param seenAgo days before the demo was begun on which it was seen
 */
record DemoClaim(
        String key,
        String by,
        String editor,
        Duration ago,
        String state,
        @Nullable String story,
        String claim,
        String verdict,
        String region,
        String seen,
        int seenAgo,
        String answer,
        String explanation,
        List<String> sources) {}
