package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.newsroom.Category;
import id.mymein.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A page that is a list of stories: everything, or one category's, or one office's.
 *
 * @param path where the list begins
 * @param category null unless the list is about one
 * @param office null unless the list is about one
 * @param place where that office is
 * @param whatsapp opens WhatsApp to ask for that category there; null where it is not set up
 * @param count how many stories the whole list has; only its beginning says so
 */
record ListView(
        String path,
        @Nullable Category category,
        @Nullable Office office,
        @Nullable Region place,
        @Nullable String whatsapp,
        long count,
        Listing.Part part) {}
