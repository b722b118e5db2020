package id.mymein.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An external PostgreSQL, from {@code MYMEIN_DB_*}; all empty for the embedded one.
 *
 * @param url JDBC address
 * @param ownerUser who migrates; the same as {@code user} where it is empty
 */
@ConfigurationProperties("mymein.db")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String ownerUser,
        @DefaultValue("") String ownerPassword) {

    boolean external() {
        return !url.isBlank();
    }

    DatabaseAccess access() {
        var application = new DatabaseAccess.Credentials(user, password);
        var owner = ownerUser.isBlank() ? application : new DatabaseAccess.Credentials(ownerUser, ownerPassword);
        return new DatabaseAccess(url, owner, application);
    }
}
