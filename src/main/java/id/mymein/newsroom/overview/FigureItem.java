package id.mymein.newsroom.overview;

import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import java.time.Instant;

/**
 * A story in a figure's list.
 *
 * @param title empty where it has none, or where the reader may not see it
 * @param office whose story it is
 * @param place where that office sits
 * @param desk true where the reader may open it on the desk
 * @param path where the public reads it; empty where it does not
 * @param at the moment for which it is in the list
 */
record FigureItem(
        StoryId id,
        String title,
        String office,
        String place,
        StoryState state,
        boolean desk,
        String path,
        Instant at) {

    /** Where this reader may read it; empty where nowhere. */
    String address() {
        return desk ? "/meja/berita/" + id : path;
    }
}
