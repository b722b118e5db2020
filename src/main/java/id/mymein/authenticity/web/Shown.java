package id.mymein.authenticity.web;

import id.mymein.media.Photo;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A story's text with its photos, as an editor found it fit.
 *
 * @param pieces the text, cut at the photos that stand in it
 * @param rest the photos that stand nowhere in the text
 */
record Shown(Revision revision, List<Part> pieces, List<Picture> rest) {

    /** @param html sanitised; empty where there is a picture */
    record Part(String html, @Nullable Picture picture) {}

    /**
     * A photo with what its original says of itself.
     *
     * @param daysApart between the day it was taken and the day of the event; 0 where one of them is not known
     */
    record Picture(PhotoUse use, Photo photo, long daysApart) {

        String alt() {
            return use.alt().isBlank() ? use.caption() : use.alt();
        }

        @Nullable
        Instant takenAt() {
            return photo.facts().takenAt();
        }

        /** Degrees as maps take them, latitude first; empty where the original does not say. */
        String place() {
            Double latitude = photo.facts().latitude();
            Double longitude = photo.facts().longitude();
            return latitude == null || longitude == null
                    ? ""
                    : String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
        }

        String camera() {
            String camera = photo.facts().camera();
            return camera == null ? "" : camera;
        }

        boolean silent() {
            return takenAt() == null && place().isEmpty() && camera().isEmpty();
        }
    }
}
