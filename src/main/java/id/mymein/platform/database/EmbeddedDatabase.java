package id.mymein.platform.database;

import id.mymein.platform.database.DatabaseAccess.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database below the data directory: starts the server, or joins the one that a running MyMeIn started. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "mymein";

    private final DatabaseAccess access;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable DataDirectoryLock lock;

    private EmbeddedDatabase(
            DatabaseAccess access, @Nullable EmbeddedPostgres server, @Nullable DataDirectoryLock lock) {
        this.access = access;
        this.server = server;
        this.lock = lock;
    }

    /** Starts the server. A command may join a running one instead; a second server is refused. */
    static EmbeddedDatabase open(Path data, boolean mayJoin) throws IOException, InterruptedException, SQLException {
        Files.createDirectories(data);
        var secrets = new Secrets(data);
        try {
            var lock = DataDirectoryLock.take(data);
            var server = EmbeddedPostgres.start(data, secrets.get("database.superuser"), List.of());
            DatabaseAccess access = access(server.port(), secrets);
            try (Connection superuser = server.connect()) {
                prepare(superuser, access);
            }
            return new EmbeddedDatabase(access, server, lock);
        } catch (DataDirectoryInUse inUse) {
            int port = EmbeddedPostgres.runningPort(data);
            if (!mayJoin || port == 0) {
                throw inUse;
            }
            return new EmbeddedDatabase(access(port, secrets), null, null);
        }
    }

    private static DatabaseAccess access(int port, Secrets secrets) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                new Credentials("mymein_owner", secrets.get("database.owner")),
                new Credentials("mymein_app", secrets.get("database.application")));
    }

    /** Makes the two roles and the database where they are missing; their passwords follow the secrets. */
    static void prepare(Connection superuser, DatabaseAccess access) throws SQLException {
        for (Credentials role : List.of(access.owner(), access.application())) {
            boolean there = exists(superuser, "select 1 from pg_roles where rolname = ?", role.user());
            // The names are ours and the password is URL-safe base64, so quoting is all they need.
            try (var statement = superuser.createStatement()) {
                statement.execute((there ? "alter" : "create") + " role \"" + role.user() + "\" login password '"
                        + role.password() + "'");
            }
        }
        String database = access.url().substring(access.url().lastIndexOf('/') + 1);
        if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
            try (var statement = superuser.createStatement()) {
                statement.execute("create database \"" + database + "\" owner \""
                        + access.owner().user() + "\"");
            }
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
