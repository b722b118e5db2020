package id.mymein.community;

import id.mymein.media.MediaId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decree that founds a group or appoints its officers.
 *
 * @param until the last day on which it holds; null where it says none
 * @param file the scan; null where there is none
 */
public record Decree(
        UUID id,
        Purpose purpose,
        String number,
        LocalDate issuedOn,
        String issuer,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable MediaId file,
        int version) {

    /** What it does. */
    public enum Purpose {
        FOUNDING,
        OFFICERS;

        /** Message key of its name. */
        public String key() {
            return "community.purpose." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** True on every day on which it holds. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
