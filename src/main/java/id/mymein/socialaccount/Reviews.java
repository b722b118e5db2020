package id.mymein.socialaccount;

import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives offices what they have to do for their accounts, once each, with the day by which it is due. */
@Component
public class Reviews {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountNotices notices;
    private final SocialRules rules;
    private final Clock clock;

    Reviews(JdbcClient jdbc, AccountRows rows, AccountNotices notices, SocialRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** What falls due soon; the clock asks every hour. Returns how many tasks are new. */
    @Transactional
    public int remind() {
        LocalDate today = rows.today();
        LocalDate soon = today.plusDays(rules.taskDays());
        int made = 0;
        for (UUID id : reviewable(soon)) {
            made += rows.find(new SocialAccountId(id))
                    .filter(account -> give(account, TaskKind.REVIEW, due(account, soon)))
                    .map(account -> 1)
                    .orElse(0);
        }
        for (UUID id : unproven()) {
            made += rows.find(new SocialAccountId(id))
                    .filter(account -> give(account, TaskKind.PROVE, soon))
                    .map(account -> 1)
                    .orElse(0);
        }
        for (UUID id : aloneInCharge()) {
            made += rows.find(new SocialAccountId(id))
                    .filter(account -> give(account, TaskKind.HAND_OVER, soon))
                    .map(account -> 1)
                    .orElse(0);
        }
        return made;
    }

    private static LocalDate due(SocialAccount account, LocalDate otherwise) {
        LocalDate due = account.standing().reviewDue();
        return due == null ? otherwise : due;
    }

    private List<UUID> reviewable(LocalDate until) {
        return jdbc.sql("""
                        select id from social_account a
                        where state in ('VERIFIED', 'DORMANT') and review_due <= :until and not exists (
                            select from social_task t where t.account_id = a.id and t.kind = 'REVIEW' and t.done_at is null)
                        order by review_due limit :limit""")
                .param("until", until)
                .param("limit", AT_ONCE)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those that were proven under another handle. */
    private List<UUID> unproven() {
        return jdbc.sql("""
                        select id from social_account a
                        where state = 'PROPOSED' and proven_key is not null and proven_key <> key and not exists (
                            select from social_task t where t.account_id = a.id and t.kind = 'PROVE' and t.done_at is null)
                        limit :limit""")
                .param("limit", AT_ONCE)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> aloneInCharge() {
        return jdbc.sql("""
                        select id from social_account a
                        where state = 'VERIFIED'
                          and (select count(*) from social_contact c where c.account_id = a.id) < 2 and not exists (
                            select from social_task t where t.account_id = a.id and t.kind = 'HAND_OVER' and t.done_at is null)
                        limit :limit""")
                .param("limit", AT_ONCE)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Nobody could open its page several times in a row. */
    void unreachable(SocialAccount account) {
        give(account, TaskKind.UNREACHABLE, rows.today().plusDays(rules.taskDays()));
    }

    /** False where the office has that task already. */
    private boolean give(SocialAccount account, TaskKind kind, LocalDate due) {
        boolean made = jdbc.sql("""
                        insert into social_task (id, account_id, kind, due_on, made_at)
                        values (:id, :account, :kind, :due, :now) on conflict do nothing""")
                        .param("id", Ids.next(clock))
                        .param("account", account.id().value())
                        .param("kind", kind.name())
                        .param("due", due)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (made) {
            notices.due(account, kind, due.toString());
        }
        return made;
    }

    /** What was seen answers the task: nobody has to do it any more. */
    void answered(SocialAccountId id, TaskKind kind) {
        jdbc.sql("update social_task set done_at = :now where account_id = :id and kind = :kind and done_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }
}
