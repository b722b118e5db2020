package id.mymein.platform.live;

import id.mymein.platform.Site;
import id.mymein.platform.database.StandingConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens on one connection for all that is announced, and finds the way back when that connection is lost. */
@Component
class Listening implements SmartLifecycle {

    static final String NAME = "MyMeIn listening";

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int QUIET_MILLIS = 10_000;
    private static final int ANSWER_SECONDS = 5;

    private final List<Hearer> hearers;
    private final StandingConnections connections;
    private final boolean serving;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection connection;

    Listening(List<Hearer> hearers, StandingConnections connections, Site site) {
        this.hearers = hearers;
        this.connections = connections;
        this.serving = !site.command();
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("listening").start(this::listen);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                LOG.debug("the listening connection was closed already", alreadyGone);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    private void listen() {
        CountDownLatch until = stopped;
        boolean before = false;
        Duration pause = FIRST_PAUSE;
        while (until.getCount() > 0) {
            try (Connection open = connections.open(NAME)) {
                connection = open;
                subscribe(open);
                pause = FIRST_PAUSE;
                if (before) {
                    hearers.forEach(hearer -> carefully(hearer, Hearer::missed));
                }
                before = true;
                hear(open, until);
            } catch (SQLException lost) {
                if (until.getCount() > 0) {
                    LOG.warn("Not listening to other nodes, next try in {}: {}", pause, lost.getMessage());
                    pause(until, pause);
                    pause = longer(pause);
                }
            }
        }
    }

    private void subscribe(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            for (Hearer hearer : hearers) {
                statement.execute("listen " + statement.enquoteIdentifier(hearer.channel(), true));
            }
        }
    }

    private void hear(Connection open, CountDownLatch until) throws SQLException {
        PGConnection postgres = open.unwrap(PGConnection.class);
        while (until.getCount() > 0) {
            PGNotification[] heard = postgres.getNotifications(QUIET_MILLIS);
            if (heard == null || heard.length == 0) {
                if (!open.isValid(ANSWER_SECONDS)) {
                    throw new SQLException("the database no longer answers");
                }
                continue;
            }
            for (PGNotification one : heard) {
                hearers.stream()
                        .filter(hearer -> hearer.channel().equals(one.getName()))
                        .forEach(hearer -> carefully(hearer, each -> each.heard(one.getParameter())));
            }
        }
    }

    /** One who stumbles does not keep the others from hearing. */
    private static void carefully(Hearer hearer, Consumer<Hearer> call) {
        try {
            call.accept(hearer);
        } catch (RuntimeException e) {
            LOG.error("{} could not take an announcement", hearer.channel(), e);
        }
    }

    private static void pause(CountDownLatch until, Duration pause) {
        try {
            until.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
