package id.mymein.authenticity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the police and what they decided last.
 *
 * @param told message key of what has just been done; null where nothing was
 */
record ListPage(
        List<WaitingLine> waiting,
        List<WaitingLine> decided,
        @Nullable String told) {

    /** Since when the one that has waited longest waits; null where nothing does. */
    @Nullable
    Instant oldest() {
        return waiting.stream()
                .map(line -> line.item().since())
                .min(Instant::compareTo)
                .orElse(null);
    }
}
