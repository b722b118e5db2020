package id.mymein.community.activity;

import id.mymein.media.MediaId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that was spent on an activity.
 *
 * @param source key of where the money came from
 * @param receipt null where none was handed in
 */
public record CostLine(
        UUID id,
        CostKind kind,
        String purpose,
        Rupiah amount,
        String source,
        @Nullable MediaId receipt) {}
