package id.mymein.newsroom.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhotoDiffTest {

    private static final UUID BRIDGE = new UUID(1, 1);
    private static final UUID CROWD = new UUID(1, 2);
    private static final UUID CAMAT = new UUID(1, 3);

    private static Content with(PhotoUse... photos) {
        return new Content("", "", "", "", "", "", "", "", List.of(photos));
    }

    private static PhotoUse use(UUID id, String caption) {
        return new PhotoUse(id, caption, "", "KIM");
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        List<PhotoDiff> diff = PhotoDiff.between(
                with(use(BRIDGE, "Jembatan"), use(CROWD, "Warga")), with(use(BRIDGE, "Jembatan"), use(CAMAT, "Camat")));
        assertThat(diff).extracting(PhotoDiff::id).containsExactly(BRIDGE, CAMAT, CROWD);
        assertThat(diff).extracting(PhotoDiff::op).containsExactly(Op.SAME, Op.ADDED, Op.REMOVED);
        assertThat(diff.getFirst().changed()).isFalse();
    }

    @Test
    void aCaptionIsComparedWordByWord() {
        PhotoDiff photo = PhotoDiff.between(with(use(BRIDGE, "Jembatan lama")), with(use(BRIDGE, "Jembatan baru")))
                .getFirst();
        assertThat(photo.changed()).isTrue();
        assertThat(photo.words().getFirst().pieces())
                .extracting(Piece::text)
                .containsExactly("Jembatan ", "lama", "baru");
    }

    @Test
    void photosInAnotherOrderAreMoved() {
        List<PhotoDiff> diff =
                PhotoDiff.between(with(use(BRIDGE, "a"), use(CROWD, "b")), with(use(CROWD, "b"), use(BRIDGE, "a")));
        assertThat(diff).allMatch(PhotoDiff::moved);
    }

    @Test
    void onlyTheOthersStayWhereOneIsTakenAway() {
        List<PhotoDiff> diff = PhotoDiff.between(
                with(use(BRIDGE, "a"), use(CROWD, "b"), use(CAMAT, "c")), with(use(CROWD, "b"), use(CAMAT, "c")));
        assertThat(diff).noneMatch(PhotoDiff::moved);
    }
}
