package id.mymein.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Nu HTML Checker, as its makers publish it on npm. It brings a server and libraries of its own along, so it is no dependency
 * of ours and runs by itself; {@code bin/test} fetches it. Where it is not at hand the test is skipped and says so.
 */
public final class NuChecker {

    private static final String VERSION = "26.9.27";
    private static final long PATIENCE_IN_MINUTES = 5;

    private final Path jar;

    private NuChecker(Path jar) {
        this.jar = jar;
    }

    /** Skips the test where there is none. */
    public static NuChecker orSkip() {
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        Path jar = Path.of(cache, "mymein", "vnu-" + VERSION, "vnu.jar");
        Assumptions.assumeTrue(
                Files.isReadable(jar),
                "no Nu HTML Checker at " + jar + ": bin/test fetches it from npm (vnu-jar " + VERSION + ")");
        return new NuChecker(jar);
    }

    /**
     * What is wrong with the pages, one problem a line; empty where nothing is.
     *
     * @param pages HTML by the name under which problems are told
     */
    public List<String> problems(Map<String, String> pages) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("mymein-nu");
        Map<String, String> files = new TreeMap<>();
        for (var page : pages.entrySet()) {
            String file = "page%03d.html".formatted(files.size());
            files.put(file, page.getKey());
            Files.writeString(directory.resolve(file), page.getValue());
        }
        Path output = Files.createTempFile("mymein-nu", ".txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-jar",
                jar.toString(),
                "--format",
                "gnu",
                "--errors-only",
                directory.toString());
        Process checker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!checker.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            checker.destroyForcibly();
            throw new IllegalStateException("the Nu HTML Checker does not end");
        }
        List<String> problems = Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .map(line -> named(line, files))
                .toList();
        if (problems.isEmpty() && checker.exitValue() != 0) {
            return List.of("the Nu HTML Checker ended with " + checker.exitValue());
        }
        forget(directory);
        Files.delete(output);
        return problems;
    }

    private static String named(String line, Map<String, String> files) {
        String told = line;
        for (var file : files.entrySet()) {
            told = told.replaceAll("\"?file:\\S*" + file.getKey() + "\"?", file.getValue());
        }
        return told;
    }

    private static void forget(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
