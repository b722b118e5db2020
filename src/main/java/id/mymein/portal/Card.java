package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.media.Photo;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedItem;
import id.mymein.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list, with everything that it names.
 *
 * @param place null where the region is no longer in the tree
 * @param above the district of a village, the regency of a district; null where there is none
 * @param photo null where the story has none
 */
record Card(
        PublishedItem item,
        @Nullable Region place,
        @Nullable Region above,
        @Nullable Category category,
        @Nullable Office office,
        @Nullable Photo photo) {

    String officeName() {
        return office == null ? "" : office.name();
    }

    boolean pictured() {
        return photo != null;
    }
}
