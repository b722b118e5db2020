package id.mymein.notification;

import id.mymein.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that wait, and what became of the others. */
@Component
class Outbox {

    /** With a minute to begin with, the last attempt comes after about a day and a half. */
    static final int ATTEMPTS = 12;

    /** A letter that was taken by a process that then died is taken again after that long. */
    private static final Duration TAKEN = Duration.ofMinutes(10);

    private static final int MAX_DOUBLINGS = 9;
    private static final int MAX_ERROR = 500;

    private final JdbcClient database;
    private final Clock clock;
    private final MailSettings settings;

    Outbox(JdbcClient database, Clock clock, MailSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes the letter that has waited longest among those that are due. */
    Optional<Letter> take() {
        Instant now = clock.instant();
        return database.sql("""
                        update notification set mail_attempts = mail_attempts + 1, mail_next_try = :again
                        where id = (
                            select id from notification where mail_state = 'WAITING' and mail_next_try <= :now
                            order by mail_next_try, id limit 1 for update skip locked)
                        returning id, account, addressee_kind, addressee, key, arguments, path, mail_address, mail_attempts
                        """)
                .param("again", Timestamp.from(now.plus(TAKEN)))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Letter(
                        row.getObject("id", UUID.class), to(row), Notices.notice(row), row.getInt("mail_attempts")))
                .optional();
    }

    private static Letter.To to(ResultSet row) throws SQLException {
        UUID account = row.getObject("account", UUID.class);
        return account == null
                ? new Letter.Stranger(
                        new Addressee(row.getString("addressee_kind"), row.getObject("addressee", UUID.class)))
                : new Letter.Member(new AccountId(account), row.getString("mail_address"));
    }

    void sent(Letter letter) {
        settle(letter, "SENT", "", clock.instant());
    }

    /** The person has no address, or the account is gone. */
    void nobody(Letter letter) {
        settle(letter, "NONE", "", clock.instant());
    }

    void failed(Letter letter, String error) {
        String state = letter.attempt() < ATTEMPTS ? "WAITING" : "GIVEN_UP";
        Duration wait = settings.retry().multipliedBy(1L << Math.min(letter.attempt() - 1, MAX_DOUBLINGS));
        settle(
                letter,
                state,
                error.substring(0, Math.min(error.length(), MAX_ERROR)),
                clock.instant().plus(wait));
    }

    private void settle(Letter letter, String state, String error, Instant next) {
        int rows = database.sql("""
                        update notification set mail_state = :state, mail_error = :error, mail_next_try = :next
                        where id = :id and mail_state = 'WAITING'
                        """)
                .param("state", state)
                .param("error", error)
                .param("next", Timestamp.from(next))
                .param("id", letter.id())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("letter " + letter.id() + " was settled twice");
        }
    }
}
