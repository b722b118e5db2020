package id.mymein.notification;

import id.mymein.identity.AccountId;
import id.mymein.identity.EmailChanged;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices of each person; nobody reaches another's. */
@Component
class Notices implements Notifier {

    static final int PAGE = 30;

    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final JdbcClient database;
    private final MailSettings mail;
    private final Clock clock;

    Notices(JdbcClient database, MailSettings mail, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AccountId whom, Notice notice) {
        tell(whom, notice, "");
    }

    /** Somebody may have turned the account's address away from its owner, whom only a letter to the old one still reaches. */
    @EventListener
    void tell(EmailChanged changed) {
        tell(changed.account(), Notice.of("notification.emailChanged", "/akun"), changed.before());
    }

    private void tell(AccountId whom, Notice notice, String address) {
        var now = Timestamp.from(clock.instant());
        database.sql("""
                        insert into notification (id, account, key, arguments, path, told_at, mail_state, mail_next_try, mail_address)
                        values (:id, :account, :key, :arguments, :path, :now, :mail, :now, :address)
                        """)
                .param("id", Ids.next(clock))
                .param("account", whom.value())
                .param("key", notice.key())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("path", notice.path())
                .param("now", now)
                .param("mail", mail.configured() ? "WAITING" : "NONE")
                .param("address", address)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Addressee to, Notice notice) {
        if (!mail.configured()) {
            return;
        }
        database.sql("""
                        insert into notification (id, addressee_kind, addressee, key, arguments, path, told_at, mail_state,
                            mail_next_try)
                        values (:id, :kind, :addressee, :key, :arguments, :path, :now, 'WAITING', :now)
                        """)
                .param("id", Ids.next(clock))
                .param("kind", to.kind())
                .param("addressee", to.id())
                .param("key", notice.key())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("path", notice.path())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public boolean mails() {
        return mail.configured();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String path, Collection<String> keys) {
        database.sql(
                        "update notification set read_at = :now where path = :path and key = any (:keys) and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("path", path)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String path) {
        database.sql("delete from notification where path = :path")
                .param("path", path)
                .update();
    }

    long unread(AccountId account) {
        return database.sql("select count(*) from notification where account = :account and read_at is null")
                .param("account", account.value())
                .query(Long.class)
                .single();
    }

    /** One page and one more, newest first; {@code before} is the last id of the page before. */
    List<Told> list(AccountId account, Optional<UUID> before) {
        return database.sql("""
                        select id, key, arguments, path, told_at, read_at from notification
                        where account = :account and id < :before
                        order by id desc limit :limit
                        """)
                .param("account", account.value())
                .param("before", before.orElse(NEWEST))
                .param("limit", PAGE + 1)
                .query(Notices::told)
                .list();
    }

    /** Marks it as read and answers where it leads; empty where this person has no such notice. */
    @Transactional
    public Optional<String> read(AccountId account, UUID id) {
        return database.sql("""
                        update notification set read_at = coalesce(read_at, :now) where id = :id and account = :account
                        returning path
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    /** Answers how many were unread. */
    @Transactional
    public int readAll(AccountId account) {
        return database.sql("update notification set read_at = :now where account = :account and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", account.value())
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                notice(row),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("read_at") == null);
    }

    static Notice notice(ResultSet row) throws SQLException {
        String[] arguments = (String[]) row.getArray("arguments").getArray();
        return new Notice(row.getString("key"), List.of(arguments), row.getString("path"));
    }
}
