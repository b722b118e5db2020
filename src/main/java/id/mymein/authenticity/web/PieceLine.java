package id.mymein.authenticity.web;

import id.mymein.authenticity.Piece;
import id.mymein.media.StoredFile;
import id.mymein.newsroom.Evidence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence with the names that go with it.
 *
 * @param by who added it
 * @param withdrawnBy who took it back; empty where nobody did
 * @param file null for what is no file
 */
record PieceLine(
        Piece piece,
        String by,
        String withdrawnBy,
        @Nullable StoredFile file) {

    private static final int GROUP = 4;

    Evidence.Kind kind() {
        return piece.evidence().kind();
    }

    String icon() {
        return switch (kind()) {
            case FILE -> "file";
            case LINK -> "link";
            case NOTE -> "edit";
        };
    }

    /** The hash as people compare it: three groups of four from its beginning, and its last. */
    String shortHash() {
        String hash = piece.evidence().sha256();
        return hash.substring(0, GROUP) + " " + hash.substring(GROUP, 2 * GROUP) + " "
                + hash.substring(2 * GROUP, 3 * GROUP) + " … " + hash.substring(hash.length() - GROUP);
    }

    /** Message key of how large a file is, to go with {@link #size}. */
    String sizeKey() {
        return file != null && file.bytes() >= 1_000_000 ? "authenticity.size.mb" : "authenticity.size.kb";
    }

    /** In the unit of {@link #sizeKey}, at least one tenth. */
    double size() {
        long bytes = file == null ? 0 : file.bytes();
        return Math.max(0.1, bytes >= 1_000_000 ? bytes / 1e6 : bytes / 1e3);
    }

    /** What a file is, as its name would end: {@code PDF}, {@code JPEG}. */
    String type() {
        if (file == null) {
            return "";
        }
        String type = file.contentType();
        String last = type.substring(type.lastIndexOf('/') + 1);
        return last.contains(".")
                ? last.substring(last.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)
                : last.toUpperCase(Locale.ROOT);
    }
}
