package id.mymein.socialaccount;

import id.mymein.platform.Ids;
import id.mymein.socialaccount.PageLook.Look;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the pages of accounts that can be looked at without a person: web sites, and platforms with feeds. Each look is a row
 * with its attempt, what came of it, and when the next is due. A few at a time and one after the other, so that nobody is crowded.
 */
@Component
public class PageChecks {

    /** A node that dies in the middle of its looks leaves them to others after that long. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final int ANEW = 500;
    private static final int BAD_ENOUGH = 3;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final AccountNews news;
    private final PageLook look;
    private final Reviews reviews;
    private final SocialRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PageChecks(
            JdbcClient jdbc,
            AccountRows rows,
            AccountChanges changes,
            AccountNews news,
            PageLook look,
            Reviews reviews,
            SocialRules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.news = news;
        this.look = look;
        this.reviews = reviews;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A look as it stands on record.
     *
     * @param outcome message key; empty for one that is still to come
     */
    public record Check(
            int attempt,
            Instant due,
            @Nullable Instant asked,
            String outcome,
            int status,
            @Nullable LocalDate lastPost) {}

    private record Taken(UUID id, SocialAccountId account, int attempt) {}

    /** The newest first; the first is the one that is still to come. */
    public List<Check> of(SocialAccount account) {
        return jdbc.sql("""
                        select attempt, due_at, asked_at, outcome, status, last_post_on from social_check
                        where account_id = :id order by (state = 'WAITING') desc, asked_at desc limit 10""")
                .param("id", account.id().value())
                .query((row, n) -> new Check(
                        row.getInt("attempt"),
                        AccountRows.instant(row, "due_at"),
                        AccountRows.instantOrNull(row, "asked_at"),
                        row.getString("outcome"),
                        row.getInt("status"),
                        row.getObject("last_post_on", LocalDate.class)))
                .list();
    }

    /** Looks at what is due; returns how many that were. */
    public int run() {
        transaction.executeWithoutResult(status -> begin());
        List<Taken> taken = transaction.execute(status -> take());
        if (taken == null) {
            return 0;
        }
        for (Taken one : taken) {
            rows.find(one.account()).ifPresent(account -> {
                Look seen = look.at(account.address());
                transaction.executeWithoutResult(status -> keep(one, account, seen));
            });
        }
        return taken.size();
    }

    /** A first look at what is new in the register, spread over the time between two looks. */
    private void begin() {
        jdbc.sql("""
                insert into social_check (id, account_id, state, due_at)
                select gen_random_uuid(), a.id, 'WAITING', :now + random() * make_interval(mins => 10)
                from social_account a join social_platform p on p.key = a.platform
                where a.state in ('VERIFIED', 'DORMANT') and p.feed <> ''
                  and not exists (select from social_check c where c.account_id = a.id and c.state = 'WAITING')
                limit :limit on conflict do nothing""").param("now", now()).param("limit", ANEW).update();
    }

    private List<Taken> take() {
        return jdbc.sql("""
                        update social_check set asked_at = :now, due_at = :lease
                        where id in (select id from social_check where state = 'WAITING' and due_at <= :now
                            order by due_at limit :limit for update skip locked)
                        returning id, account_id, attempt""")
                .param("now", now())
                .param("lease", clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("limit", rules.checksAtOnce())
                .query((row, n) -> new Taken(
                        row.getObject("id", UUID.class),
                        new SocialAccountId(row.getObject("account_id", UUID.class)),
                        row.getInt("attempt")))
                .list();
    }

    private void keep(Taken taken, SocialAccount account, Look seen) {
        int done = jdbc.sql("""
                        update social_check set state = 'DONE', url = :url, outcome = :outcome, status = :status,
                            last_post_on = :post
                        where id = :id and state = 'WAITING'""")
                .param("url", seen.url())
                .param("outcome", seen.outcome())
                .param("status", seen.status(), Types.INTEGER)
                .param("post", seen.lastPost(), Types.DATE)
                .param("id", taken.id())
                .update();
        boolean present = account.state() == AccountState.VERIFIED || account.state() == AccountState.DORMANT;
        if (done == 0 || !present) {
            return;
        }
        if (seen.reached()) {
            reached(account, seen.lastPost());
        } else if (taken.attempt() == BAD_ENOUGH) {
            reviews.unreachable(account);
        }
        next(account, seen.reached() ? 1 : taken.attempt() + 1, seen.reached());
    }

    /** A post is a sign of life; a site that merely answers is none. */
    private void reached(SocialAccount account, @Nullable LocalDate post) {
        LocalDate known = account.standing().lastPostOn();
        if (post != null && (known == null || post.isAfter(known))) {
            changes.alive(account.id(), post, post);
            reviews.answered(account.id(), TaskKind.REVIEW);
            news.changed(account);
        }
        reviews.answered(account.id(), TaskKind.UNREACHABLE);
    }

    private void next(SocialAccount account, int attempt, boolean good) {
        Duration wait = Duration.ofHours(
                good ? rules.checkHours() : Math.min(1L << Math.min(attempt - 2, 6), rules.checkHours()));
        jdbc.sql("""
                insert into social_check (id, account_id, state, attempt, due_at)
                values (:id, :account, 'WAITING', :attempt, :due) on conflict do nothing""")
                .param("id", Ids.next(clock))
                .param("account", account.id().value())
                .param("attempt", attempt)
                .param("due", clock.instant().plus(wait).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
