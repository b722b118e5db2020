package id.mymein.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a picture is, told by its first bytes; what its name says does not matter. */
public enum ImageKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    /** High Efficiency Image File, ISO/IEC 23008-12, and its sibling AVIF. */
    HEIF("image/heif");

    private static final long PNG_SIGNATURE = 0x8950_4E47_0D0A_1A0AL;
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private final String contentType;

    ImageKind(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The kind of the picture that starts like this; empty where it is none of them. */
    public static Optional<ImageKind> of(ByteBuffer file) {
        if (file.limit() < 12) {
            return Optional.empty();
        }
        if (file.getInt(0) >>> 8 == 0xFFD8FF) {
            return Optional.of(JPEG);
        }
        if (file.getLong(0) == PNG_SIGNATURE) {
            return Optional.of(PNG);
        }
        if (letters(file, 0).equals("RIFF") && letters(file, 8).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        boolean heif = letters(file, 4).equals("ftyp") && HEIF_BRANDS.contains(letters(file, 8));
        return heif ? Optional.of(HEIF) : Optional.empty();
    }

    /** The four characters that name a chunk, a box or a brand. */
    static String letters(ByteBuffer file, int at) {
        byte[] four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
