package id.mymein.region.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature as it stands in a file, not yet believed.
 *
 * @param number its place in the file, from 1
 * @param properties those with a text or a number
 * @param type of the geometry; empty where there is none
 * @param coordinates a {@link org.locationtech.jts.geom.Coordinate}, or a list of such lists; null where there are none
 */
record Feature(
        String file,
        long number,
        Map<String, String> properties,
        String type,
        @Nullable Object coordinates) {}
