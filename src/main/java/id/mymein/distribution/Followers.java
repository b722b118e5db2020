package id.mymein.distribution;

import id.mymein.platform.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how many follow a channel, one number a day; a day on which the platform did not say has none. */
@Component
class Followers {

    private final JdbcClient jdbc;
    private final ChannelRows rows;
    private final Connectors connectors;
    private final Site site;
    private final Clock clock;

    Followers(JdbcClient jdbc, ChannelRows rows, Connectors connectors, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.connectors = connectors;
        this.site = site;
        this.clock = clock;
    }

    void count(ChannelId id) {
        ChannelKind kind = rows.find(id).orElseThrow().kind();
        connectors.of(kind).followers(rows.access(id)).ifPresent(now -> keep(id, now));
    }

    private void keep(ChannelId id, long now) {
        jdbc.sql("""
                insert into channel_followers (channel_id, day, followers) values (:channel, :day, :followers)
                on conflict (channel_id, day) do update set followers = excluded.followers""")
                .param("channel", id.value())
                .param("day", LocalDate.ofInstant(clock.instant(), site.zone()))
                .param("followers", now)
                .update();
    }
}
