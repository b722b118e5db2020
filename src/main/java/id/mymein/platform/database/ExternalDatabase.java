package id.mymein.platform.database;

import id.mymein.platform.database.DatabaseAccess.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The operator's own PostgreSQL, looked at before anything is done in it, so that what is wrong is said in one sentence. */
final class ExternalDatabase {

    static final int OLDEST = 18;
    private static final int OF_A_MAJOR_VERSION = 10_000;

    private ExternalDatabase() {}

    /** Comes in as the owner and as the application; throws {@link DatabaseUnfit} where one of them cannot, or the server is too old. */
    static DatabaseAccess checked(DatabaseAccess access) {
        check(access.url(), access.owner());
        check(access.url(), access.application());
        return access;
    }

    private static void check(String url, Credentials role) {
        try (Connection connection = DriverManager.getConnection(url, role.user(), role.password())) {
            int version = Integer.parseInt(setting(connection, "server_version_num")) / OF_A_MAJOR_VERSION;
            objection(version, setting(connection, "server_encoding")).ifPresent(words -> {
                throw new DatabaseUnfit(words);
            });
        } catch (SQLException refused) {
            throw new DatabaseUnfit(
                    "PostgreSQL (%s) tidak dapat dibuka / cannot be opened as '%s': %s"
                            .formatted(withoutOptions(url), role.user(), firstLine(refused)),
                    refused);
        }
    }

    /** Why such a server will not do; empty where it will. */
    static Optional<String> objection(int version, String encoding) {
        if (version < OLDEST) {
            return Optional.of("PostgreSQL ini versi / this PostgreSQL is version %d; MyMeIn perlu / needs %d"
                    .formatted(version, OLDEST));
        }
        return encoding.equals("UTF8")
                ? Optional.empty()
                : Optional.of("Basis data ini memakai / this database uses %s; MyMeIn perlu / needs UTF8"
                        .formatted(encoding));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Options may hold a password. */
    private static String withoutOptions(String url) {
        return url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
    }
}
