package id.mymein.authenticity;

import id.mymein.media.MediaId;
import id.mymein.media.StoredFile;
import id.mymein.newsroom.Evidence.Kind;
import id.mymein.platform.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence consists of, before somebody puts it on record.
 *
 * @param content a link's address or a note's words; empty for a file
 * @param sha256 of a file's bytes, a link's address or a note's words in UTF-8
 */
record Matter(
        Kind kind, String label, String content, @Nullable MediaId file, String sha256) {

    private static final int SHORT = 80;

    /** @param label the file's own name stands in where it is empty */
    static Matter file(String label, StoredFile file) {
        return new Matter(Kind.FILE, label.isEmpty() ? file.name() : label, "", file.id(), file.sha256());
    }

    static Matter link(String label, String address) {
        return new Matter(Kind.LINK, label, address, null, Hashes.sha256(address));
    }

    /** @param label the note's first words stand in where it is empty */
    static Matter note(String label, String words) {
        return new Matter(Kind.NOTE, label.isEmpty() ? beginning(words) : label, words, null, Hashes.sha256(words));
    }

    private static String beginning(String words) {
        String line = words.lines().findFirst().orElse(words).strip();
        int length = line.codePointCount(0, line.length());
        return length <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
