package id.mymein.survival;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** MyMeIn as people run it: a process of its own, which can be killed. */
final class RunningMyMeIn implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern DEMO = Pattern.compile("demo stories: ([0-9]+)/\\1\\b");

    private final Path data;
    private final int port;
    private final boolean tested;
    private Process process;
    private Path output;

    private RunningMyMeIn(Path data, int port, boolean tested) throws IOException {
        this.data = data;
        this.port = port;
        this.tested = tested;
        this.process = launch();
    }

    static RunningMyMeIn start(Path data) throws IOException {
        return new RunningMyMeIn(data, freePort(), false);
    }

    /** With what the tests add to it: it may ask servers on this machine. */
    static RunningMyMeIn besidePlatforms(Path data) throws IOException {
        return new RunningMyMeIn(data, freePort(), true);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private Process launch() throws IOException {
        output = Files.createTempFile(data.getParent(), "output", ".txt");
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "id.mymein.MyMeIn");
        builder.environment()
                .putAll(Map.of(
                        "MYMEIN_DATA",
                        data.toString(),
                        "MYMEIN_PORT",
                        Integer.toString(port),
                        "MYMEIN_HOST",
                        "127.0.0.1"));
        builder.environment().remove("MYMEIN_DB_URL");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process started = builder.start();
        Awaitility.await("MyMeIn answers; see " + output)
                .atMost(PATIENCE)
                .failFast(() -> !started.isAlive())
                .until(() -> Files.readString(output).contains(address()));
        return started;
    }

    /** The application itself, as a rule without what the tests add to it. */
    private String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> tested || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Waits until the stories of the demo are there, which load beside serving. */
    void hasItsDemo() {
        Awaitility.await("the demo; see " + output)
                .atMost(PATIENCE.multipliedBy(3))
                .until(() -> DEMO.matcher(Files.readString(output)).find());
    }

    /** SIGKILL, as when the power goes. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    /** Kills the database under the running application, which is to bring it back. */
    void killDatabase() {
        List<ProcessHandle> servers = process.children().toList();
        if (servers.isEmpty()) {
            throw new IllegalStateException("no database process");
        }
        servers.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await("the killed database ends")
                .atMost(PATIENCE)
                .until(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            Awaitility.await("MyMeIn ends in good order").atMost(PATIENCE).until(() -> !process.isAlive());
        } finally {
            process.destroyForcibly();
        }
    }
}
