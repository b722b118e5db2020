package id.mymein.community.activity;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.region.RegionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity came on record; told within the transaction.
 *
 * @param plan which it carries out, as its form said; null for none
 */
public record ActivityRecorded(
        ActivityId id,
        KimGroupId group,
        RegionCode region,
        @Nullable UUID plan) {}
