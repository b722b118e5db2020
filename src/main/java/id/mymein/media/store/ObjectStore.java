package id.mymein.media.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.Resource;

/**
 * Keeps immutable objects by key ({@code ab/<id>/original}). Made so that an S3 bucket can stand behind it: no listing, no
 * renaming, no appending.
 */
public interface ObjectStore {

    /** Takes a complete file over; once this returns, the object outlives a crash. The file itself may be gone afterwards. */
    void put(String key, Path file) throws IOException;

    /** The object with its length; empty where there is none of that key. */
    Optional<Resource> get(String key);

    /** A fresh directory for files on their way into the store; whoever asks for it clears it away. */
    Path workDirectory() throws IOException;
}
