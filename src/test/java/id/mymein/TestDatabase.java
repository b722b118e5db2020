package id.mymein;

import id.mymein.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/**
 * The PostgreSQL that the tests run on: one embedded server for the whole run, or the one that {@code MYMEIN_DB_URL} names (its
 * user must be allowed to create databases and roles). Each application context gets a database of its own.
 */
public final class TestDatabase {

    private static final String PASSWORD = "only-for-tests";

    private static final Server SERVER = server();

    private TestDatabase() {}

    /** An empty database, as the properties by which an application finds it. */
    public static synchronized Properties fresh() {
        String name = "mymein_test_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection superuser = DriverManager.getConnection(SERVER.url("postgres"), SERVER.user, SERVER.password)) {
            role(superuser, "mymein_test_owner");
            role(superuser, "mymein_test_app");
            execute(superuser, "create database " + name + " owner mymein_test_owner");
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
        var properties = new Properties();
        properties.setProperty("mymein.db.url", SERVER.url(name));
        properties.setProperty("mymein.db.user", "mymein_test_app");
        properties.setProperty("mymein.db.password", PASSWORD);
        properties.setProperty("mymein.db.owner-user", "mymein_test_owner");
        properties.setProperty("mymein.db.owner-password", PASSWORD);
        return properties;
    }

    private static void role(Connection superuser, String name) throws SQLException {
        try (var question = superuser.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            question.setString(1, name);
            if (!question.executeQuery().next()) {
                execute(superuser, "create role " + name + " login password '" + PASSWORD + "'");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Server server() {
        String external = System.getenv("MYMEIN_DB_URL");
        if (external != null && !external.isBlank()) {
            return new Server(external, System.getenv("MYMEIN_DB_USER"), System.getenv("MYMEIN_DB_PASSWORD"));
        }
        try {
            Path home = Files.createTempDirectory("mymein-test-database");
            Files.setPosixFilePermissions(home, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
            // Durability is the launcher's own tests' business; here it only costs time.
            var postgres = EmbeddedPostgres.start(
                    home, PASSWORD, List.of("fsync=off", "synchronous_commit=off", "max_connections=200"));
            // After every application context, which would otherwise wait for a database that is gone.
            SpringApplication.getShutdownHandlers().add(() -> {
                postgres.close();
                try {
                    org.springframework.util.FileSystemUtils.deleteRecursively(home);
                } catch (IOException ignored) {
                    // a temporary directory
                }
            });
            return new Server(postgres.url("postgres"), "postgres", PASSWORD);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no PostgreSQL for the tests", e);
        }
    }

    private record Server(String address, String user, String password) {

        String url(String database) {
            String options = address.contains("?") ? address.substring(address.indexOf('?')) : "";
            String plain = address.substring(0, address.length() - options.length());
            return plain.substring(0, plain.lastIndexOf('/') + 1) + database + options;
        }
    }
}
