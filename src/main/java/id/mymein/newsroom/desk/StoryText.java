package id.mymein.newsroom.desk;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text as the public will read it.
 *
 * @param around the photos that have no place in the text: the first leads the story, the others follow it
 */
record StoryText(List<Piece> pieces, List<Picture> around) {

    /** @param photo null where it is no longer there */
    record Picture(PhotoUse use, @Nullable Photo photo) {

        String alt() {
            return use.alt().isBlank() ? use.caption() : use.alt();
        }
    }

    /**
     * A piece of the text, or a photo in it.
     *
     * @param html sanitised
     */
    record Piece(String html, @Nullable Picture picture) {}

    static StoryText of(Content content, MediaLibrary media) {
        Map<MediaId, Photo> found = media.find(
                content.photos().stream().map(use -> new MediaId(use.media())).toList());
        List<Picture> pictures = content.photos().stream()
                .map(use -> new Picture(use, found.get(new MediaId(use.media()))))
                .toList();
        List<Piece> pieces = RichText.parts(content.body()).stream()
                .flatMap(part -> switch (part) {
                    case RichPart.Words(String html) -> Stream.of(new Piece(html, null));
                    case RichPart.Photo(UUID id) ->
                        pictures.stream()
                                .filter(picture -> picture.use().media().equals(id))
                                .map(picture -> new Piece("", picture));
                })
                .toList();
        List<Picture> around = pictures.stream()
                .filter(picture -> pieces.stream().noneMatch(piece -> picture.equals(piece.picture())))
                .toList();
        return new StoryText(pieces, around);
    }

    @Nullable
    Picture lead() {
        return around.isEmpty() ? null : around.getFirst();
    }

    List<Picture> after() {
        return around.isEmpty() ? around : around.subList(1, around.size());
    }

    boolean hasPhotos() {
        return !around.isEmpty() || pieces.stream().anyMatch(piece -> piece.picture() != null);
    }
}
