package id.mymein.platform.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Announces to every node, this one included. */
@Component
public class Announcer {

    private final JdbcClient jdbc;

    Announcer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Within a transaction it is heard when that commits, and never where it does not.
     *
     * @param announcement a line of ids; the database takes less than 8,000 bytes
     */
    public void announce(String channel, String announcement) {
        jdbc.sql("select pg_notify(:channel, :announcement)")
                .param("channel", channel)
                .param("announcement", announcement)
                .query((row, n) -> channel)
                .single();
    }
}
