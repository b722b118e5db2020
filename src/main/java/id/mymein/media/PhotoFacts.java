package id.mymein.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the original's own metadata says, for editors and police only: a hint, not a proof, since anybody can write it.
 *
 * @param takenAt when the picture was taken; a camera that names no zone is taken to run on the site's
 * @param latitude degrees north, WGS 84; null where the picture does not say
 * @param longitude degrees east, WGS 84; null exactly where {@code latitude} is
 * @param camera maker and model
 */
public record PhotoFacts(
        @Nullable Instant takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String camera) {

    public static final PhotoFacts UNKNOWN = new PhotoFacts(null, null, null, null);

    public boolean hasPlace() {
        return latitude != null && longitude != null;
    }
}
