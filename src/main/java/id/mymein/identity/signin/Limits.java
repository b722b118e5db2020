package id.mymein.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down.
 *
 * <p>A try is counted before it is looked at, so that a thousand tries at once count as a thousand; one that was right is
 * taken back. The first few wrong ones cost nothing, then the wait doubles each time up to a quarter of an hour.
 */
@Component
class Limits {

    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient database;
    private final Clock clock;

    Limits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is being guessed at, or who guesses.
     *
     * @param free how many wrong tries cost nothing
     * @param shared whether a right try takes only itself back, not the wrong ones before it: for what many people share
     */
    record Subject(String name, int free, boolean shared) {}

    /** Counts one try. Present where it must not be made: the instant from which on it may be. */
    @Transactional
    public Optional<Instant> begin(List<Subject> subjects) {
        for (int n = 0; n < subjects.size(); n++) {
            if (!counted(subjects.get(n))) {
                subjects.subList(0, n).forEach(this::takeBack);
                return Optional.of(openAt(subjects.get(n)));
            }
        }
        return Optional.empty();
    }

    /** The try was right. */
    @Transactional
    public void succeeded(List<Subject> subjects) {
        for (Subject subject : subjects) {
            if (subject.shared()) {
                takeBack(subject);
            } else {
                database.sql("delete from sign_in_limit where subject = :subject")
                        .param("subject", subject.name())
                        .update();
            }
        }
    }

    /** Lets go of what counts no longer, so that guessing at names that do not exist fills no table. */
    int forget() {
        return database.sql("delete from sign_in_limit where last_failure < :forgotten and open_at < :now")
                .param("forgotten", clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean counted(Subject subject) {
        Instant now = clock.instant();
        return database.sql("""
                        insert into sign_in_limit as l (subject, failures, last_failure, open_at)
                        values (:subject, 1, :now, :now)
                        on conflict (subject) do update set
                            failures = case when l.last_failure < :forgotten then 1 else l.failures + 1 end,
                            last_failure = :now,
                            open_at = :now + make_interval(secs => case
                                when l.last_failure < :forgotten or l.failures + 1 < :free then 0
                                else least(:longest, :first * power(2, least(l.failures + 1 - :free, 20)))
                            end)
                        where l.open_at <= :now
                        """)
                        .param("subject", subject.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("forgotten", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                        .param("free", subject.free())
                        .param("first", (double) FIRST_WAIT.toSeconds())
                        .param("longest", (double) LONGEST_WAIT.toSeconds())
                        .update()
                == 1;
    }

    private void takeBack(Subject subject) {
        database.sql("""
                        update sign_in_limit set failures = greatest(failures - 1, 0), open_at = :now
                        where subject = :subject
                        """)
                .param("subject", subject.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant openAt(Subject subject) {
        return database.sql("select open_at from sign_in_limit where subject = :subject")
                .param("subject", subject.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant);
    }
}
