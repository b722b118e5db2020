package id.mymein;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real material that is not part of the project: below {@code MYMEIN_TEST_DATA}, or {@code ../shared/data} beside the working
 * copy. Tests that ask for a file that is not there are skipped and say so.
 */
public final class TestData {

    private TestData() {}

    public static Path file(String path) {
        String named = System.getenv("MYMEIN_TEST_DATA");
        Path file = Path.of(named == null ? "../shared/data" : named).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "test data is not here: " + file);
        return file;
    }
}
