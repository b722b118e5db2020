package id.mymein.media;

import id.mymein.platform.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that has arrived whole in a directory of its own.
 *
 * @param bytes its length; one more than allowed stands for any more
 * @param sha256 of all of it
 */
record Received(Path path, long bytes, String sha256) {

    /** 20 MB, as people and phones count. */
    static final int MAX_MEGABYTES = 20;

    static final long MAX_BYTES = MAX_MEGABYTES * 1_000_000L;

    /** Writes what comes to a file and stops where it is too much. */
    static Received from(InputStreamSource source, Path directory) throws IOException {
        Path path = directory.resolve("original");
        MessageDigest digest = Hashes.digest();
        long length = 0;
        try (InputStream in = source.getInputStream();
                var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            for (int n; length <= MAX_BYTES && (n = in.read(buffer)) >= 0; ) {
                length += n;
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return new Received(path, length, HexFormat.of().formatHex(digest.digest()));
    }

    boolean empty() {
        return bytes == 0;
    }

    boolean tooLarge() {
        return bytes > MAX_BYTES;
    }
}
