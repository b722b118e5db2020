package id.mymein.community.activity;

import id.mymein.community.KimGroupId;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * As much of a KIM group as its activities need to know.
 *
 * @param office the group's own; null as long as it has none
 */
public record KimOf(
        KimGroupId id,
        String name,
        RegionCode region,
        @Nullable OfficeId office) {}
