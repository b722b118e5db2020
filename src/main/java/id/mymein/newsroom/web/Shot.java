package id.mymein.newsroom.web;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A photo in the form.
 *
 * @param photo null where it is no longer there, or not this person's to see
 */
record Shot(String id, PhotoUse use, @Nullable Photo photo) {

    /** Where a small picture of it is; null where there is none to show. */
    @Nullable
    String src() {
        Photo shown = photo;
        return shown == null ? null : shown.jpeg(shown.atLeast(400));
    }

    /** Those of a content in its order. */
    static List<Shot> of(Content content, MediaLibrary media) {
        Map<MediaId, Photo> found = media.find(
                content.photos().stream().map(use -> new MediaId(use.media())).toList());
        return content.photos().stream()
                .map(use -> new Shot(use.media().toString(), use, found.get(new MediaId(use.media()))))
                .toList();
    }
}
