package id.mymein.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an earlier server left in its directory: itself, still running, or only the file that says which process it was.
 *
 * <p>After a crash the number in that file may belong to somebody else by now (in a container it most often does, even to
 * one of our own threads), and {@code pg_ctl stop} would end whoever has it.
 */
final class Leftover {

    private final Path directory;
    private final Path file;

    Leftover(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("postmaster.pid");
    }

    /** Is the process that the file names the server of this directory? */
    boolean runs() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return false;
        }
        Path words = Path.of("/proc", lines.getFirst().strip(), "cmdline");
        try {
            // The words of a command line stand between zero bytes.
            return Files.readString(words, StandardCharsets.ISO_8859_1)
                    .contains("-D\0" + new String(bytes(directory), StandardCharsets.ISO_8859_1) + "\0");
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Puts our own number in the place of the stranger's: PostgreSQL takes its parent for no rival, and still looks at the
     * rest of the file for processes of the old server that have not ended yet.
     */
    void disown() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            Files.deleteIfExists(file); // the disk was full, or the crash came while it was written
        } else {
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(file, lines);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : List.of();
    }

    private static byte[] bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8);
    }
}
