package id.mymein.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path data;

    @BeforeEach
    void asDeepAsARootsHome() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void isDurableAndAsksForAPassword() throws Exception {
        try (var database = EmbeddedDatabase.open(data, false);
                Connection connection = connect(database)) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "server_version")).startsWith("18.");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), "mymein_app", "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsItsRowsOverARestart() throws Exception {
        try (var database = EmbeddedDatabase.open(data, false);
                Connection connection = connectAsOwner(database)) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }
        try (var database = EmbeddedDatabase.open(data, false);
                Connection connection = connectAsOwner(database)) {
            assertThat(number(connection, "select answer from kept")).isEqualTo(42);
        }
    }

    @Test
    void comesBackWithEveryAcknowledgedRowAfterSigkill() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data, "secret", List.of())) {
            try (Connection connection = postgres.connect()) {
                connection.createStatement().execute("create table kept (n int)");
                for (int n = 0; n < 100; n++) {
                    connection.createStatement().execute("insert into kept values (" + n + ")");
                }
            }
            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                try (Connection connection = postgres.connect()) {
                    assertThat(number(connection, "select count(*) from kept")).isEqualTo(100);
                }
            });
        }
    }

    @Test
    void aCtrlCInTheTerminalIsNotForTheServer() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data, "secret", List.of())) {
            assertThat(session(postgres.pid()))
                    .isEqualTo(postgres.pid())
                    .isNotEqualTo(session(ProcessHandle.current().pid()));
        }
    }

    @Test
    void leavesWhoeverHasTheNumberOfAServerThatCrashedAlone() throws Exception {
        try (var first = EmbeddedPostgres.start(data, "secret", List.of())) {
            assertThat(first.pid()).isPositive();
        }
        Path file = data.resolve("database/postmaster.pid");
        List<String> words = new ArrayList<>(PostgresUser.choose().prefix(data.resolve("database")));
        words.addAll(List.of("sleep", "600"));
        Process stranger = new ProcessBuilder(words).start();
        Files.write(
                file,
                List.of(
                        Long.toString(stranger.pid()),
                        data.resolve("database").toString(),
                        "1700000000",
                        "5432",
                        "",
                        "127.0.0.1",
                        "  1234567         0",
                        "ready   "));
        PostgresUser.choose().own(file);
        try (var again = EmbeddedPostgres.start(data, "secret", List.of());
                Connection connection = again.connect()) {
            assertThat(number(connection, "select 1")).isEqualTo(1);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void endsAServerThatLostItsParent() throws Exception {
        var lost = EmbeddedPostgres.start(data, "secret", List.of());
        assertThat(new Leftover(data.resolve("database")).runs()).isTrue();
        lost.close();
        assertThat(new Leftover(data.resolve("database")).runs()).isFalse();
    }

    @Test
    void aNumberFileThatWasNeverWrittenIsNoObstacle() throws Exception {
        EmbeddedPostgres.start(data, "secret", List.of()).close();
        Files.createFile(data.resolve("database/postmaster.pid"));
        try (var again = EmbeddedPostgres.start(data, "secret", List.of())) {
            assertThat(again.pid()).isPositive();
        }
    }

    @Test
    void refusesASecondServerOnTheSameDirectory() throws Exception {
        try (var first = EmbeddedDatabase.open(data, false)) {
            assertThat(first.access().url()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedDatabase.open(data, false))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void letsACommandJoinTheRunningServer() throws Exception {
        try (var server = EmbeddedDatabase.open(data, false);
                var command = EmbeddedDatabase.open(data, true);
                Connection connection = connect(command)) {
            assertThat(command.access().url()).isEqualTo(server.access().url());
            assertThat(number(connection, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void keepsSecretsFromOthers() throws Exception {
        var secrets = new Secrets(data);
        String first = secrets.get("one");
        assertThat(first).hasSize(43).isEqualTo(new Secrets(data).get("one"));
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /** The sixth field of a process's line in {@code /proc}; the second, in brackets, may hold blanks. */
    private static long session(long pid) throws java.io.IOException {
        String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[3]);
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var application = database.access().application();
        return DriverManager.getConnection(database.access().url(), application.user(), application.password());
    }

    private static Connection connectAsOwner(EmbeddedDatabase database) throws SQLException {
        var owner = database.access().owner();
        return DriverManager.getConnection(database.access().url(), owner.user(), owner.password());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        var result = connection.createStatement().executeQuery("show " + name);
        result.next();
        return result.getString(1);
    }

    private static int number(Connection connection, String query) throws SQLException {
        var result = connection.createStatement().executeQuery(query);
        result.next();
        return result.getInt(1);
    }
}
