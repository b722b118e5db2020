package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an office does for its accounts year in, year out: says that they are still its own, and how many follow them. */
@Component
public class AccountCare {

    private static final int LONGEST_SOURCE = 200;
    private static final long MOST = 8_000_000_000L;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final AccountRegister register;
    private final AccountRules rules;
    private final Steps steps;
    private final AccountNews news;
    private final Clock clock;

    AccountCare(
            JdbcClient jdbc,
            AccountRows rows,
            AccountChanges changes,
            AccountRegister register,
            AccountRules rules,
            Steps steps,
            AccountNews news,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.register = register;
        this.rules = rules;
        this.steps = steps;
        this.news = news;
        this.clock = clock;
    }

    /** What has to be done for an account. */
    public record Task(
            SocialAccountId account, String spoken, String office, TaskKind kind, LocalDate due, boolean late) {}

    /** How many followed it on a day. */
    public record Audience(LocalDate on, long followers, String source, AccountId by) {}

    /**
     * "It is still ours."
     *
     * @param lastPost the day of its last post, in ISO 8601; may be empty; wrong at field {@code kiriman}
     */
    @Transactional
    public AccountResult confirm(Actor actor, SocialAccountId id, String lastPost) {
        SocialAccount account = register.kept(actor, id);
        if (account.state() != AccountState.VERIFIED && account.state() != AccountState.DORMANT) {
            return AccountResult.Refused.because(AccountRefusal.NOT_IN_THIS_STATE);
        }
        var errors = FormErrors.none();
        LocalDate post = rules.day(errors, "kiriman", lastPost);
        if (errors.any()) {
            return new AccountResult.Wrong(errors);
        }
        changes.alive(id, rows.today(), post);
        register.finish(actor, id, TaskKind.REVIEW);
        register.finish(actor, id, TaskKind.UNREACHABLE);
        steps.audit(actor, id, "confirm", Map.of("lastPost", lastPost));
        news.changed(account);
        return new AccountResult.Done(id);
    }

    /** Puts a figure on record; another one of the same day takes its place. */
    @Transactional
    public AccountResult count(Actor actor, SocialAccountId id, String day, String followers, String source) {
        SocialAccount account = register.kept(actor, id);
        var errors = FormErrors.none();
        AccountRules.missing(errors, "tanggal", day);
        LocalDate on = rules.day(errors, "tanggal", day);
        String digits = followers.replaceAll("[. ]", "");
        boolean number = digits.matches("\\d{1,10}") && Long.parseLong(digits) <= MOST;
        if (!number) {
            errors.add("pengikut", "socialaccount.wrong.pengikut");
        }
        AccountRules.missing(errors, "sumber", source);
        AccountRules.length(errors, "sumber", source, LONGEST_SOURCE);
        if (errors.any() || on == null) {
            return new AccountResult.Wrong(errors);
        }
        jdbc.sql("""
                insert into social_audience (id, account_id, counted_on, followers, source, entered_by, entered_at)
                values (:id, :account, :on, :followers, :source, :by, :now)
                on conflict (account_id, counted_on) do update
                    set followers = excluded.followers, source = excluded.source, entered_by = excluded.entered_by,
                        entered_at = excluded.entered_at""")
                .param("id", Ids.next(clock))
                .param("account", id.value())
                .param("on", on)
                .param("followers", Long.parseLong(digits))
                .param("source", source)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        steps.audit(actor, id, "count", Map.of("on", on.toString(), "followers", digits));
        news.changed(account);
        return new AccountResult.Done(id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Audience> audience(Actor actor, SocialAccountId id) {
        if (rows.find(id).filter(account -> AccountDesk.sees(actor, account)).isEmpty()) {
            throw new NotFound();
        }
        return jdbc.sql("""
                        select counted_on, followers, source, entered_by from social_audience
                        where account_id = :id order by counted_on desc limit 24""")
                .param("id", id.value())
                .query((row, n) -> new Audience(
                        row.getObject("counted_on", LocalDate.class),
                        row.getLong("followers"),
                        row.getString("source"),
                        new AccountId(row.getObject("entered_by", UUID.class))))
                .list();
    }

    /** What this person's offices have to do, what is due first at the top. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Actor actor) {
        return jdbc.sql("""
                        select t.account_id, t.kind, t.due_on, a.platform, a.key, a.handle, a.stable_id, a.address, o.name as office
                        from social_task t
                        join social_account a on a.id = t.account_id
                        join office o on o.id = a.office_id
                        where t.done_at is null and a.office_id = any (:offices)
                        order by t.due_on, t.id limit 50""")
                .param("offices", actor.officesFor(Action.KEEP_OWN_REGISTERS))
                .query((row, n) -> new Task(
                        new SocialAccountId(row.getObject("account_id", UUID.class)),
                        new AccountAddress(
                                        row.getString("platform"),
                                        new AccountKey(row.getString("key")),
                                        row.getString("handle"),
                                        row.getString("stable_id"),
                                        row.getString("address"))
                                .spoken(),
                        row.getString("office"),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class).isBefore(rows.today())))
                .list();
    }

    /** What has to be done for one account. */
    @Transactional(readOnly = true)
    public List<Task> tasks(SocialAccount account) {
        return jdbc.sql(
                        "select kind, due_on from social_task where account_id = :id and done_at is null order by due_on")
                .param("id", account.id().value())
                .query((row, n) -> new Task(
                        account.id(),
                        account.spoken(),
                        account.owner().name(),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class).isBefore(rows.today())))
                .list();
    }
}
