package id.mymein.socialaccount;

import id.mymein.platform.facts.Facts;
import id.mymein.socialaccount.OfficialAnswer.Formerly;
import id.mymein.socialaccount.OfficialAnswer.No;
import id.mymein.socialaccount.OfficialAnswer.NotUnderstood;
import id.mymein.socialaccount.OfficialAnswer.Why;
import id.mymein.socialaccount.OfficialAnswer.Yes;
import id.mymein.socialaccount.PublicRows.Found;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the answer to "is this account official?". */
@Component
class Asking {

    private static final int NEAREST = 40;

    private final JdbcClient jdbc;
    private final PlatformRows platforms;
    private final PublicRows rows;
    private final Resemblances resemblances;

    Asking(JdbcClient jdbc, PlatformRows platforms, PublicRows rows, Resemblances resemblances) {
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.rows = rows;
        this.resemblances = resemblances;
    }

    /**
     * What is looked for.
     *
     * @param platform empty where nobody said it
     */
    private record Wanted(String spoken, String platform, String handle, List<AccountKey> keys) {}

    OfficialAnswer ask(String text) {
        Platforms known = platforms.now();
        return switch (new AddressReader(known).read(text)) {
            case AddressReading.Refused(AddressReading.Reason reason, String part) -> new NotUnderstood(reason, part);
            case AddressReading.Name(String handle) -> find(named(known, handle));
            case AddressReading.Account(AccountAddress address) -> {
                OfficialAnswer answer = find(of(address));
                // A handle may look like a host: desa.mayanau.id
                boolean bare =
                        address.platform().equals(Platform.WEB) && text.strip().matches("[\\w.]+");
                yield answer instanceof No && bare ? orNamed(answer, known, text.strip()) : answer;
            }
        };
    }

    private OfficialAnswer orNamed(OfficialAnswer site, Platforms known, String handle) {
        OfficialAnswer named = find(named(known, handle));
        return named instanceof No ? site : named;
    }

    private static Wanted of(AccountAddress address) {
        String seen = address.handle().isEmpty() ? address.id() : address.handle();
        return new Wanted(address.spoken(), address.platform(), seen, List.of(address.key()));
    }

    private static Wanted named(Platforms known, String handle) {
        var profiles = new ProfileReader(known);
        var keys = new ArrayList<AccountKey>();
        for (Platform platform : known.all()) {
            if (!platform.web()
                    && profiles.handle(platform, handle) instanceof AddressReading.Account(AccountAddress address)) {
                keys.add(address.key());
            }
        }
        return new Wanted("@" + handle, "", handle, keys);
    }

    private OfficialAnswer find(Wanted wanted) {
        List<Found> present = rows.withKeys(wanted.keys());
        List<PublicAccount> worn = present.stream()
                .map(Found::account)
                .filter(account -> account.badge().worn())
                .toList();
        if (!worn.isEmpty()) {
            return new Yes(worn.getFirst(), worn.subList(1, worn.size()));
        }
        Optional<Found> proven = present.stream()
                .filter(found -> found.account().badge() != Badge.PROPOSED)
                .filter(found ->
                        found.account().since() != null || found.account().state() != AccountState.CLOSED)
                .findFirst();
        return proven.map(found -> about(found, wanted.spoken()))
                .or(() -> former(wanted))
                .orElseGet(() -> no(wanted));
    }

    /** What to say of an account that is in the register. */
    OfficialAnswer about(Found found, String asked) {
        PublicAccount account = found.account();
        if (account.badge().worn()) {
            return new Yes(account, List.of());
        }
        SocialAccountId moved = found.movedTo();
        PublicAccount successor = moved == null
                ? null
                : rows.find(moved)
                        .map(Found::account)
                        .filter(other -> other.badge().worn())
                        .orElse(null);
        return new Formerly(asked, why(account), account, ended(account), successor);
    }

    private static Why why(PublicAccount account) {
        return switch (account.state()) {
            case MOVED -> Why.MOVED;
            case CLOSED -> Why.CLOSED;
            case COMPROMISED -> Why.COMPROMISED;
            case DORMANT -> Why.DORMANT;
            case PROPOSED -> Why.UNPROVEN;
            case VERIFIED -> account.badge() == Badge.OVERDUE ? Why.OVERDUE : Why.UNPROVEN;
        };
    }

    private @Nullable Instant ended(PublicAccount account) {
        return jdbc.sql("""
                        select max(taken_at) from social_step
                        where account_id = :id and event in ('MOVE', 'CLOSE', 'LOSE', 'REST')""")
                .param("id", account.id().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private record Past(SocialAccountId id, Instant until) {}

    /** It is the handle that an account had before. */
    private Optional<OfficialAnswer> former(Wanted wanted) {
        return jdbc.sql("""
                        select account_id, until from social_former
                        where key = any (:keys) and official_since is not null order by until desc limit 1""")
                .param("keys", wanted.keys().stream().map(AccountKey::value).toArray(String[]::new))
                .query((row, n) -> new Past(
                        new SocialAccountId(row.getObject("account_id", UUID.class)),
                        AccountRows.instant(row, "until")))
                .optional()
                .flatMap(past -> rows.find(past.id()).map(found -> {
                    PublicAccount account = found.account();
                    PublicAccount successor = account.badge().worn() ? account : null;
                    return new Formerly(wanted.spoken(), Why.RENAMED, account, past.until(), successor);
                }));
    }

    private OfficialAnswer no(Wanted wanted) {
        Facts.show(AccountNews.ALL);
        PublicAccount nearest = resemblances.like(wanted.platform(), wanted.handle(), "", NEAREST).stream()
                .map(Resemblance::account)
                .filter(account -> account.standing().badge().worn())
                .findFirst()
                .flatMap(account -> rows.find(account.id()))
                .map(Found::account)
                .orElse(null);
        boolean warned = jdbc.sql(
                        "select exists (select from social_report where key = any (:keys) and state = 'CONFIRMED')")
                .param("keys", wanted.keys().stream().map(AccountKey::value).toArray(String[]::new))
                .query(Boolean.class)
                .single();
        return new No(wanted.spoken(), wanted.platform(), nearest, nearest != null, warned);
    }
}
