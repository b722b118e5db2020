package id.mymein.media.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * libheif's program, where the machine has it: Java itself cannot read HEIF. It runs as a process of its own with little time
 * and memory, so that a hostile file ends only that.
 */
final class HeifProgram {

    private static final List<String> NAMES = List.of("heif-dec", "heif-convert");
    private static final int SECONDS = 20;
    private static final int MEMORY_KIB = 1_500_000;

    private final Path program;

    private HeifProgram(Path program) {
        this.program = program;
    }

    /** Looks in the directories of {@code path}, written as the variable {@code PATH} is. */
    static Optional<HeifProgram> find(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                        .filter(directory -> !directory.isBlank())
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(HeifProgram::new);
    }

    /** Writes the picture as a JPEG, already turned the right way, and answers its file; empty where it could not. */
    Optional<Path> convert(Path heif, Path directory) throws IOException, InterruptedException {
        Path jpeg = directory.resolve("heif.jpg");
        // The shell only sets the limits; the names of the files are its arguments, never part of its text.
        String limited = "ulimit -t " + SECONDS + "; ulimit -v " + MEMORY_KIB + "; exec \"$0\" -q 92 \"$1\" \"$2\"";
        Process process = new ProcessBuilder(
                        "/bin/sh", "-c", limited, program.toString(), heif.toString(), jpeg.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            // Of a file with several pictures it numbers what it writes.
            return Stream.of(jpeg, directory.resolve("heif-1.jpg"))
                    .filter(file -> done && Files.exists(file))
                    .findFirst();
        } finally {
            process.destroyForcibly();
        }
    }
}
