package id.mymein.newsroom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one kind of archive from its beginning to its end, without holding more of it than one text. */
interface ArchiveReader {

    /**
     * Hands over what stands there, in order.
     *
     * @throws IOException where it cannot be read on
     */
    void read(InputStream in, Consumer<Entry> entries) throws IOException;
}
