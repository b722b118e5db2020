package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import id.mymein.platform.Site;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what sign-in needs of an account. */
@Component
class Credentials {

    private final JdbcClient database;
    private final Site site;

    Credentials(JdbcClient database, Site site) {
        this.database = database;
        this.site = site;
    }

    /**
     * @param open false for a deactivated account, and for the demo's where people work for real
     * @param hash the password's, null where there is none
     */
    record Stored(AccountId account, String login, @Nullable String hash, boolean mustChange, boolean open) {}

    Optional<Stored> find(String login) {
        return database.sql("""
                        select id, login, password_hash, must_change_password, state = 'ACTIVE' and not (demo and :real) as open
                        from account where lower(login) = lower(:login)
                        """)
                .param("login", login)
                .param("real", site.production())
                .query(Credentials::stored)
                .optional();
    }

    Optional<Stored> find(AccountId account) {
        return database.sql("""
                        select id, login, password_hash, must_change_password, state = 'ACTIVE' and not (demo and :real) as open
                        from account where id = :id
                        """)
                .param("id", account.value())
                .param("real", site.production())
                .query(Credentials::stored)
                .optional();
    }

    private static Stored stored(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Stored(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                row.getBoolean("open"));
    }
}
