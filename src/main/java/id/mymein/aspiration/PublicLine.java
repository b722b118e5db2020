package id.mymein.aspiration;

import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration in a list that everybody reads.
 *
 * @param category slug
 * @param due the last day of an office that still owes an answer; null where none does
 */
public record PublicLine(
        AspirationId id,
        long number,
        AspirationKind kind,
        String category,
        RegionCode region,
        String title,
        AspirationState state,
        Instant receivedAt,
        Instant changedAt,
        PublicCase.Outcome outcome,
        @Nullable LocalDate due) {}
