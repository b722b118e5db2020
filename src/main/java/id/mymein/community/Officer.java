package id.mymein.community;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads a group for a term.
 *
 * @param title of a post that is {@link Post#OTHER}; empty for the others
 * @param contact never public
 * @param until the last day; null where none was set
 * @param open true where this person agreed to be named in public
 */
public record Officer(
        UUID id,
        Post post,
        String title,
        String name,
        String occupation,
        String contact,
        LocalDate from,
        @Nullable LocalDate until,
        boolean open,
        int version) {

    /** True on every day of the term. */
    public boolean serves(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
