package id.mymein.newsroom.trail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is between two revisions of a story.
 *
 * @param pictures where small pictures of the photos are, as far as there are any
 */
record Comparison(List<FieldDiff> fields, List<LineDiff> body, List<PhotoDiff> photos, Map<UUID, String> pictures) {

    boolean changed() {
        return fields.stream().anyMatch(FieldDiff::changed)
                || body.stream().anyMatch(LineDiff::changed)
                || photos.stream().anyMatch(PhotoDiff::changed);
    }

    long added() {
        return words(Op.ADDED);
    }

    long removed() {
        return words(Op.REMOVED);
    }

    private long words(Op op) {
        Stream<Piece> inFields = fields.stream().flatMap(field -> field.pieces().stream());
        Stream<Piece> inBody = body.stream().filter(line -> !line.photo()).flatMap(line -> line.pieces().stream());
        Stream<Piece> inPhotos =
                photos.stream().flatMap(photo -> photo.words().stream()).flatMap(field -> field.pieces().stream());
        return Stream.of(inFields, inBody, inPhotos)
                .flatMap(pieces -> pieces)
                .filter(piece -> piece.op() == op)
                .flatMap(piece -> Word.of(piece.text()).stream())
                .filter(Word::counts)
                .count();
    }

    /** Empty where there is no picture to show. */
    String picture(UUID photo) {
        return pictures.getOrDefault(photo, "");
    }

    String picture(LineDiff line) {
        return picture(UUID.fromString(line.photoId()));
    }
}
