package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of impersonation before those who answer them: registrars, and the police where a registrar says so. */
@Component
public class ReportDesk {

    private static final String SELECT = "select * from social_report ";

    private final JdbcClient jdbc;
    private final AccountNews news;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final Clock clock;

    ReportDesk(
            JdbcClient jdbc,
            AccountNews news,
            Offices offices,
            Accounts accounts,
            Notifier notifier,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a report. */
    public enum Verdict {
        NEW,
        /** It poses as an official account. */
        CONFIRMED,
        UNFOUNDED;

        /** Message key. */
        public String key() {
            return "socialaccount.report." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A report.
     *
     * @param contact where the reporter wants to be answered; empty for the police
     * @param resembles the official account that it resembles; null for none
     * @param times how often it was reported
     */
    public record Reported(
            UUID id,
            long number,
            String typed,
            String said,
            String contact,
            RegionCode region,
            @Nullable SocialAccountId resembles,
            Verdict verdict,
            boolean forPolice,
            String answer,
            int times,
            Instant at,
            int version) {}

    public static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS) || actor.mayAnywhere(Action.READ_AUTHENTICATION);
    }

    public static boolean answers(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS);
    }

    /** What waits first. */
    @Transactional(readOnly = true)
    public List<Reported> list(Actor actor) {
        return jdbc.sql(SELECT + """
                where region_within(region, :registrar) or (for_police and region_within(region, :police))
                order by (state = 'NEW') desc, reported_at desc limit 100""")
                .param("registrar", actor.regionsFor(Action.KEEP_REGISTERS))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query((row, n) -> read(row, answers(actor)))
                .list();
    }

    /** How many nobody has answered. */
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return jdbc.sql("select count(*) from social_report where state = 'NEW' and region_within(region, :regions)")
                .param("regions", actor.regionsFor(Action.KEEP_REGISTERS))
                .query(Long.class)
                .single();
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public Reported find(Actor actor, UUID id) {
        return jdbc.sql(SELECT + """
                where id = :id and (region_within(region, :registrar) or (for_police and region_within(region, :police)))""")
                .param("id", id)
                .param("registrar", actor.regionsFor(Action.KEEP_REGISTERS))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query((row, n) -> read(row, answers(actor)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Reported read(ResultSet row, boolean whole) throws SQLException {
        UUID resembles = row.getObject("resembles", UUID.class);
        return new Reported(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("typed"),
                row.getString("said"),
                whole ? row.getString("contact") : "",
                new RegionCode(row.getString("region")),
                resembles == null ? null : new SocialAccountId(resembles),
                Verdict.valueOf(row.getString("state")),
                row.getBoolean("for_police"),
                row.getString("answer"),
                row.getInt("times"),
                AccountRows.instant(row, "reported_at"),
                row.getInt("version"));
    }

    /**
     * Answers a report; a confirmed one is named in the public answer to whoever asks for that account.
     *
     * @param verdict not {@link Verdict#NEW}
     * @param police lays it before the police too
     * @param answer wrong at field {@code alasan}
     * @throws NotFound where the actor has none such to answer
     */
    @Transactional
    public AccountResult answer(Actor actor, UUID id, int version, Verdict verdict, boolean police, String answer) {
        var errors = FormErrors.none();
        AccountRules.missing(errors, "alasan", answer);
        AccountRules.length(errors, "alasan", answer, AccountRules.LONGEST_TEXT);
        if (verdict == Verdict.NEW) {
            errors.add("putusan", "socialaccount.missing.putusan");
        }
        Reported report = find(actor, id);
        if (!answers(actor)) {
            throw new NotFound();
        }
        if (errors.any()) {
            return new AccountResult.Wrong(errors);
        }
        int rows = jdbc.sql("""
                        update social_report set state = :state, for_police = for_police or :police, answer = :answer,
                            answered_by = :by, answered_at = :now, version = version + 1
                        where id = :id and version = :version and region_within(region, :regions)""")
                .param("state", verdict.name())
                .param("police", police)
                .param("answer", answer)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("version", version)
                .param("regions", actor.regionsFor(Action.KEEP_REGISTERS))
                .update();
        if (rows == 0) {
            return new AccountResult.Stale();
        }
        after(actor, report, verdict, police && !report.forPolice());
        return new AccountResult.Done(new SocialAccountId(id));
    }

    private void after(Actor actor, Reported report, Verdict verdict, boolean police) {
        audit.record(
                actor.auditName(),
                "socialaccount.answerReport",
                "social-report:" + report.id(),
                Map.of("verdict", verdict.name(), "police", police));
        String path = "/meja/akun-resmi/laporan/" + report.id();
        notifier.settle(path, List.of("socialaccount.told.reported"));
        jdbc.sql("select key from social_report where id = :id and key is not null")
                .param("id", report.id())
                .query(String.class)
                .optional()
                .ifPresent(key -> news.changed(List.of(), List.of(new AccountKey(key)), List.of()));
        if (police) {
            var notice = Notice.of("socialaccount.told.police", path, String.valueOf(report.number()));
            offices.at(actor.grants().getFirst().region()).stream()
                    .findFirst()
                    .ifPresent(office -> accounts.whoMay(Action.READ_AUTHENTICATION, office)
                            .forEach(person -> notifier.tell(person.id(), notice)));
        }
    }
}
