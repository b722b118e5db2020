package id.mymein.identity.session;

import id.mymein.identity.AccountId;
import id.mymein.identity.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions that people have open; they are rows, so one statement ends them on every node. */
@Component
public class Sessions implements OpenSessions {

    private final JdbcClient database;

    Sessions(JdbcClient database) {
        this.database = database;
    }

    /** How many a person has open. */
    public int open(AccountId account) {
        return database.sql("select count(*) from spring_session where principal_name = :account")
                .param("account", account.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean lasts(String session) {
        return database.sql("""
                        select exists (select from spring_session
                                       where session_id = :session and expiry_time > extract(epoch from now()) * 1000)
                        """).param("session", session).query(Boolean.class).single();
    }

    /**
     * Ends a person's sessions.
     *
     * @param except the id of one that goes on; null for none
     * @return how many ended
     */
    public int end(AccountId account, @Nullable String except) {
        return database.sql("""
                        delete from spring_session
                        where principal_name = :account and session_id is distinct from :except
                        """)
                .param("account", account.toString())
                .param("except", except, java.sql.Types.VARCHAR)
                .update();
    }
}
