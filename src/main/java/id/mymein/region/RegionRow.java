package id.mymein.region;

import org.jspecify.annotations.Nullable;

/**
 * One row of a list of regions, read and found well-formed.
 *
 * @param file the name of the list, for reports
 * @param line its line there, from 1
 * @param name without its kind
 */
record RegionRow(
        String file,
        long line,
        RegionCode code,
        String name,
        @Nullable Double lat,
        @Nullable Double lng,
        @Nullable String postcode) {}
