package id.mymein.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections outside the pool, for those that stand as long as the application does. */
public final class StandingConnections {

    private final DatabaseAccess access;

    StandingConnections(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * A new connection of the application's role.
     *
     * @param name by which the database's administrator sees it
     * @throws SQLException where the database cannot be reached
     */
    public Connection open(String name) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.application().user());
        properties.setProperty("password", access.application().password());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(access.url(), properties);
    }
}
