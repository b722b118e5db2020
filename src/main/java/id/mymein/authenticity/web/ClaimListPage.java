package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheck;
import id.mymein.authenticity.ClaimState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim checks that somebody may see.
 *
 * @param writes true for the police, who begin new ones
 * @param told message key of what has just been done; null where nothing was
 */
record ClaimListPage(
        boolean writes, List<Part> parts, @Nullable String told) {

    /** Those of one state. */
    record Part(ClaimState state, List<ClaimCheck> checks) {}

    boolean empty() {
        return parts.stream().allMatch(part -> part.checks().isEmpty());
    }
}
