package id.mymein.newsletter;

import id.mymein.notification.optin.Readership;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that did not arrive. An address that does not exist gets no more of them, and one that takes none for a while, too; it is
 * erased then.
 */
@Component
class Bounces {

    private static final int SOFT = 3;
    private static final Duration WITHIN = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final LetterRows letters;
    private final Readership readers;
    private final Clock clock;

    Bounces(JdbcClient jdbc, LetterRows letters, Readership readers, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Notes that a letter came back; twice is once.
     *
     * @param status RFC 3463
     * @return false where there is no such letter
     */
    @Transactional
    public boolean returned(UUID letter, String status) {
        return letters.reader(letter)
                .map(reader -> {
                    boolean hard = status.startsWith("5.1.");
                    if (add(letter, reader, hard, status) && (hard || soft(reader) >= SOFT)) {
                        readers.unreachable(reader, Choice.KIND);
                    }
                    return true;
                })
                .orElse(false);
    }

    private boolean add(UUID letter, UUID reader, boolean hard, String status) {
        return jdbc.sql("""
                        insert into newsletter_bounce (letter_id, reader, hard, status, at)
                        values (:letter, :reader, :hard, :status, :now) on conflict (letter_id) do nothing""")
                        .param("letter", letter)
                        .param("reader", reader)
                        .param("hard", hard)
                        .param("status", status)
                        .param("now", EditionRows.at(clock.instant()))
                        .update()
                == 1;
    }

    private long soft(UUID reader) {
        return jdbc.sql("select count(*) from newsletter_bounce where reader = :reader and not hard and at > :since")
                .param("reader", reader)
                .param("since", EditionRows.at(clock.instant().minus(WITHIN)))
                .query(Long.class)
                .single();
    }
}
