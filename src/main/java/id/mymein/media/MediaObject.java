package id.mymein.media;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code media_object}.
 *
 * @param uploadedBy null for a photo of somebody without an account, whose original is not kept
 * @param width of the upright picture, as {@code height}; 0 for what is no photo
 */
record MediaObject(
        MediaId id,
        Kind kind,
        Owner owner,
        @Nullable AccountId uploadedBy,
        Instant uploadedAt,
        UUID clientId,
        String fileName,
        String contentType,
        long bytes,
        String sha256,
        int width,
        int height,
        PhotoFacts facts,
        @Nullable Instant publishedAt) {

    enum Kind {
        PHOTO,
        FILE
    }

    /** Whose it is, and where that office sat when it was sent. */
    record Owner(OfficeId office, RegionCode region) {}

    /** True where the owner's people may see it for being its people. */
    boolean ofOffice() {
        return uploadedBy != null;
    }

    boolean published() {
        return publishedAt != null;
    }

    Photo photo() {
        return new Photo(id, owner.office(), width, height, sha256, facts);
    }

    StoredFile file() {
        return new StoredFile(id, owner.office(), fileName, contentType, bytes, sha256);
    }

    String originalKey() {
        return key("original");
    }

    /** Spreads the objects over 256 directories by the id's random end. */
    String key(String name) {
        String text = id.toString();
        return text.substring(text.length() - 2) + "/" + text + "/" + name;
    }
}
