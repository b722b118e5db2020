package id.mymein;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Schemas of others, from the test data; a test that asks for one is skipped where the data is not here. */
public final class SchemaData {

    private SchemaData() {}

    /** @param name as in the archive, such as {@code sitemap/sitemap.xsd} */
    public static byte[] read(String name) throws IOException {
        try (InputStream file = Files.newInputStream(TestData.file("schemas/ninjs-open311-sitemap.tgz"));
                var archive = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("./" + name)) {
                    return archive.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("no such schema: " + name);
    }
}
