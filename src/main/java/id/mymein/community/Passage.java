package id.mymein.community;

import id.mymein.identity.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that a group took.
 *
 * @param from null at its beginning
 * @param missing what the rules asked for and the registrar accepted to be missing
 */
public record Passage(
        GroupEvent event,
        @Nullable GroupState from,
        GroupState to,
        String reason,
        List<String> missing,
        AccountId by,
        Instant at) {

    public Passage {
        missing = List.copyOf(missing);
    }
}
