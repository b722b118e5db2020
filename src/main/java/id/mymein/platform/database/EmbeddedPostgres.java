package id.mymein.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server as a child process on a directory that stays.
 *
 * <p>Durable ({@code fsync}, {@code synchronous_commit}), SCRAM passwords only, loopback only. One thread that never ends
 * starts the server, watches it, and starts it again on the same port should it be killed: {@code pdeathsig} is tied to
 * the thread that started the child.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final Path directory;
    private final Path binaries;
    private final PostgresUser user;
    private final Path log;
    private final List<String> settings;
    private final String password;
    private final int port;
    private volatile boolean closing;
    private volatile @Nullable Process server;

    private EmbeddedPostgres(Path home, String password, List<String> settings) throws IOException {
        this.directory = home.resolve("database").toAbsolutePath();
        this.user = PostgresUser.choose();
        this.binaries = PostgresBinaries.unpackBelow(user.programs(home).toAbsolutePath());
        this.log = Files.createDirectories(home.resolve("log")).resolve("postgresql.log");
        this.settings = settings;
        this.password = password;
        this.port = freePort();
    }

    /**
     * Starts the server below {@code home}, making the database cluster on the first start.
     *
     * @param password of the superuser {@code postgres}; must stay the same for one directory
     * @param settings further {@code name=value} settings of the server
     */
    public static EmbeddedPostgres start(Path home, String password, List<String> settings)
            throws IOException, InterruptedException {
        var postgres = new EmbeddedPostgres(home, password, settings);
        postgres.stopLeftover();
        postgres.initialise();
        postgres.supervise();
        return postgres;
    }

    /** The port of a server that runs on {@code home} already; 0 where none does. */
    static int runningPort(Path home) {
        Path pidFile = home.resolve("database/postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? Integer.parseInt(Files.readAllLines(pidFile).get(3).strip())
                    : 0;
        } catch (IOException | RuntimeException halfWritten) {
            return 0;
        }
    }

    public int port() {
        return port;
    }

    /** The process id of the server, for tests that kill it. */
    long pid() {
        Process running = server;
        return running == null ? -1 : running.pid();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Our lock says that no other MyMeIn is here, so a server that still runs lost its parent: end it in good order. */
    private void stopLeftover() throws IOException, InterruptedException {
        var leftover = new Leftover(directory);
        if (leftover.runs()) {
            stop();
        } else {
            leftover.disown();
        }
    }

    private void stop() throws IOException, InterruptedException {
        run(List.of("pg_ctl", "stop", "-D", directory.toString(), "-m", "fast", "-t", "60"), false);
    }

    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(directory.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = directory.resolveSibling("database.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path passwordFile = Files.createTempFile(directory.getParent(), "init", ".pw");
        try {
            Files.writeString(passwordFile, password);
            user.own(fresh);
            user.own(passwordFile);
            run(
                    List.of(
                            "initdb",
                            "-D",
                            fresh.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--no-instructions"),
                    true);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, directory);
    }

    private void supervise() throws InterruptedException, IOException {
        var firstStart = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgresql").start(() -> keepRunning(firstStart));
        awaitReady(firstStart.join());
    }

    private void keepRunning(CompletableFuture<Process> firstStart) {
        while (!closing) {
            try {
                Process started = launch();
                server = started;
                firstStart.complete(started);
                int exit = started.waitFor();
                if (!closing) {
                    LOG.error("PostgreSQL ended unexpectedly (exit {}), starting it again; see {}", exit, log);
                    TimeUnit.MILLISECONDS.sleep(200);
                }
            } catch (IOException e) {
                firstStart.completeExceptionally(e);
                LOG.error("PostgreSQL could not be started", e);
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Process launch() throws IOException {
        List<String> words = new ArrayList<>(user.prefix(directory));
        words.addAll(List.of(binaries.resolve("postgres").toString(), "-D", directory.toString(), "-p", "" + port));
        List<String> all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "password_encryption=scram-sha-256",
                "max_connections=60",
                "timezone=UTC",
                "log_timezone=UTC"));
        all.addAll(settings);
        all.forEach(setting -> words.addAll(List.of("-c", setting)));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady(Process started) throws InterruptedException, IOException {
        Instant giveUp = Instant.now().plus(READY_WITHIN);
        while (Instant.now().isBefore(giveUp)) {
            try {
                connect().close();
                return;
            } catch (SQLException notYet) {
                if (!started.isAlive()) {
                    break;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        close();
        throw new DatabaseUnfit("PostgreSQL did not start; its last words are in " + log);
    }

    /** A connection as superuser. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", password);
    }

    /** The JDBC address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void run(List<String> command, boolean mustSucceed) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(user.prefix(directory));
        words.add(binaries.resolve(command.getFirst()).toString());
        words.addAll(command.subList(1, command.size()));
        int exit = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0 && mustSucceed) {
            throw new IOException(command.getFirst() + " failed with " + exit + "; see " + log);
        }
    }

    /** Shuts the server down in good order: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        closing = true;
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
