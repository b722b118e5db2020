/** Boundaries of places: read from GeoJSON, simplified for the web, kept, and drawn by {@link id.mymein.region.Boundaries}. */
@NullMarked
package id.mymein.region.boundary;

import org.jspecify.annotations.NullMarked;
