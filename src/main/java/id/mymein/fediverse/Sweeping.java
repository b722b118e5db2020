package id.mymein.fediverse;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what is not needed any more. */
@Component
class Sweeping {

    /** An activity older than {@link Proof#OLDEST} is refused for its age, so nobody can bring it again after that. */
    private static final Duration SEEN = Duration.ofDays(2);

    private static final Duration STRANGERS = Duration.ofDays(30);
    private static final Duration ANSWERS = Duration.ofDays(7);
    private static final Duration STORIES = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final RemoteActorRows remote;
    private final ActivityRows activities;
    private final Hosts hosts;
    private final Clock clock;

    Sweeping(JdbcClient jdbc, RemoteActorRows remote, ActivityRows activities, Hosts hosts, Clock clock) {
        this.jdbc = jdbc;
        this.remote = remote;
        this.activities = activities;
        this.hosts = hosts;
        this.clock = clock;
    }

    void run() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from fediverse_seen where seen_at < :before")
                .param("before", now.minus(SEEN))
                .update(); // seldom none
        remote.sweep(now.minus(STRANGERS));
        activities.sweep(ANSWERS, STORIES);
        hosts.sweep(now.minus(STRANGERS));
    }
}
