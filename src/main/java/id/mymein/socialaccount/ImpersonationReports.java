package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.Hashes;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of accounts that pose as official ones, from anybody. */
@Component
public class ImpersonationReports {

    private static final int LONGEST_NAME = 2000;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_CONTACT = 200;

    private final JdbcClient jdbc;
    private final PlatformRows platforms;
    private final PublicRows rows;
    private final Resemblances resemblances;
    private final SocialRules rules;
    private final Regions regions;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final Clock clock;

    ImpersonationReports(
            JdbcClient jdbc,
            PlatformRows platforms,
            PublicRows rows,
            Resemblances resemblances,
            SocialRules rules,
            Regions regions,
            Offices offices,
            Accounts accounts,
            Notifier notifier,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.rows = rows;
        this.resemblances = resemblances;
        this.rules = rules;
        this.regions = regions;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody reports.
     *
     * @param account its address or handle, in any spelling
     * @param said what it did; may be empty
     * @param contact where the reporter wants to be answered; may be empty; private
     * @param sender tells senders apart, such as the address of a network; kept as a hash only
     */
    public record Report(String account, String said, String contact, String sender) {}

    private record Understood(@Nullable AccountKey key, String platform, String handle) {}

    /** Puts a report before the registrar; the same account reported once more counts, and is no second one. */
    @Transactional
    public ReportResult report(Report typed) {
        String account = Typed.text(typed.account());
        String said = Typed.text(typed.said());
        String contact = Typed.line(typed.contact());
        var errors = FormErrors.none();
        AccountRules.missing(errors, "akun", account);
        AccountRules.length(errors, "akun", account, LONGEST_NAME);
        AccountRules.length(errors, "keterangan", said, LONGEST_TEXT);
        AccountRules.length(errors, "kontak", contact, LONGEST_CONTACT);
        if (errors.any()) {
            return new ReportResult.Wrong(errors);
        }
        Optional<Understood> read = read(errors, account);
        if (read.isEmpty()) {
            return new ReportResult.Wrong(errors);
        }
        Optional<PublicAccount> official = official(read.get());
        if (official.isPresent()) {
            return new ReportResult.Official(official.get());
        }
        String sender = Hashes.sha256("report " + typed.sender());
        return tooMany(sender) ? new ReportResult.TooMany() : keep(account, said, contact, sender, read.get());
    }

    private Optional<Understood> read(FormErrors errors, String account) {
        return switch (platforms.reader().read(account)) {
            case AddressReading.Account(AccountAddress address) ->
                Optional.of(new Understood(address.key(), address.platform(), address.handle()));
            case AddressReading.Name(String handle) -> Optional.of(new Understood(null, "", handle));
            // A trap is exactly what people should report.
            case AddressReading.Refused(AddressReading.Reason reason, String part)
            when reason == AddressReading.Reason.POSES || reason == AddressReading.Reason.NAME_BEFORE_HOST ->
                Optional.of(new Understood(new AccountKey(Platform.WEB + ":" + part), Platform.WEB, part));
            case AddressReading.Refused(AddressReading.Reason reason, String part) -> {
                errors.add("akun", reason.key(), part);
                yield Optional.empty();
            }
        };
    }

    private Optional<PublicAccount> official(Understood read) {
        AccountKey key = read.key();
        return key == null
                ? Optional.empty()
                : rows.withKeys(List.of(key)).stream()
                        .map(PublicRows.Found::account)
                        .filter(account -> account.badge().worn())
                        .findFirst();
    }

    /** One after the other, so that a hundred at once are not all below the limit. */
    private boolean tooMany(String sender) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('impersonation-report', 120))")
                .query((row, n) -> n)
                .list();
        Instant now = clock.instant();
        return since(now.minus(Duration.ofDays(1)), sender) >= rules.reportsADay()
                || since(now.minus(Duration.ofHours(1)), "") >= rules.reportsAnHour();
    }

    private long since(Instant from, String sender) {
        return jdbc.sql("""
                        select coalesce(sum(times), 0) from social_report
                        where reported_at > :from and (:sender = '' or sender = :sender)""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("sender", sender)
                .query(Long.class)
                .single();
    }

    private ReportResult keep(String account, String said, String contact, String sender, Understood read) {
        Optional<Long> again = again(read, sender, said);
        if (again.isPresent()) {
            return new ReportResult.Received(again.get());
        }
        SocialAccount like = resemblances.like(read.platform(), read.handle(), "", 40).stream()
                .map(Resemblance::account)
                .filter(found -> found.standing().badge().worn())
                .findFirst()
                .orElse(null);
        AccountKey key = read.key();
        UUID id = Ids.next(clock);
        long number = jdbc.sql("""
                        insert into social_report (id, typed, key, platform, handle, said, contact, sender, region, resembles, reported_at)
                        values (:id, :typed, :key, :platform, :handle, :said, :contact, :sender, :region, :resembles, :now)
                        returning number""")
                .param("id", id)
                .param("typed", account)
                .param("key", key == null ? null : key.value(), Types.VARCHAR)
                .param("platform", read.platform())
                .param("handle", read.handle())
                .param("said", said)
                .param("contact", contact)
                .param("sender", sender)
                .param("region", like == null ? home() : like.owner().region().value())
                .param("resembles", like == null ? null : like.id().value(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        audit.record("system", "socialaccount.report", "social-report:" + id, Map.of("number", number));
        tell(id, account, like);
        return new ReportResult.Received(number);
    }

    private Optional<Long> again(Understood read, String sender, String said) {
        AccountKey key = read.key();
        return key == null
                ? Optional.empty()
                : jdbc.sql("""
                                update social_report set times = times + 1, sender = :sender, version = version + 1,
                                    reported_at = :now,
                                    said = case when said = '' then :said when :said = '' then said
                                        else left(said || E'\\n\\n' || :said, 8000) end
                                where key = :key and state = 'NEW' returning number""")
                        .param("sender", sender)
                        .param("said", said)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("key", key.value())
                        .query(Long.class)
                        .optional();
    }

    private String home() {
        return regions.served().stream()
                .findFirst()
                .map(Region::code)
                .map(Object::toString)
                .orElse("00");
    }

    private void tell(UUID report, String account, @Nullable SocialAccount like) {
        var notice = Notice.of("socialaccount.told.reported", "/meja/akun-resmi/laporan/" + report, shortened(account));
        var served = regions.served().stream().findFirst();
        var office = like != null
                ? offices.find(like.owner().office())
                : served.flatMap(region -> offices.at(region.code()).stream().findFirst());
        office.stream()
                .flatMap(found -> accounts.whoMay(Action.KEEP_REGISTERS, found).stream())
                .forEach(person -> notifier.tell(person.id(), notice));
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(80, Typed.length(text)));
        return text.substring(0, end).replaceAll("\\R", " ");
    }
}
