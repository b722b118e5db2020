package id.mymein.socialaccount;

import id.mymein.identity.OfficeId;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public's door to the register: whether an account is official, and which ones are. Only what the public may know; what was
 * never proven is not there. Everything read is noted as a fact, so that a public page that shows it can be kept.
 */
@Component
public class OfficialAccounts {

    private static final String PATH = "/akun-resmi/";

    private final JdbcClient jdbc;
    private final PublicRows rows;
    private final Steps steps;
    private final Asking asking;
    private final PlatformRows platforms;

    OfficialAccounts(JdbcClient jdbc, PublicRows rows, Steps steps, Asking asking, PlatformRows platforms) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.steps = steps;
        this.asking = asking;
        this.platforms = platforms;
    }

    /** Where the public reads of an account; a profile that links here with {@code rel="me"} is proven. */
    public static String path(SocialAccountId id) {
        return PATH + id;
    }

    /**
     * Is this account official?
     *
     * @param text an address or a handle in any spelling
     */
    @Transactional(readOnly = true)
    public OfficialAnswer ask(String text) {
        return asking.ask(text);
    }

    public Platforms platforms() {
        return platforms.now();
    }

    /** An account by its id, as a QR sign names it; empty for what was never proven. */
    @Transactional(readOnly = true)
    public Optional<OfficialAnswer> ask(SocialAccountId id) {
        Facts.show(AccountNews.account(id));
        return rows.find(id)
                .filter(found -> found.account().badge() != Badge.PROPOSED || wasProven(id))
                .map(found -> asking.about(found, found.account().spoken()));
    }

    private boolean wasProven(SocialAccountId id) {
        return jdbc.sql(
                        "select exists (select from social_former where account_id = :id and official_since is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Which accounts a list shows.
     *
     * @param region that and all below it
     * @param platform its key; empty for all
     * @param badge null for all that were ever proven
     * @param after {@link Slice#next()} of the page before; empty for the first
     */
    public record Query(
            RegionCode region, String platform, @Nullable Badge badge, String after, int limit) {}

    /** @param next where the list goes on; empty at its end */
    public record Slice(List<PublicAccount> accounts, String next) {
        public Slice {
            accounts = List.copyOf(accounts);
        }
    }

    /** The directory, by region and platform. */
    @Transactional(readOnly = true)
    public Slice directory(Query query) {
        Facts.show(AccountNews.within(query.region()));
        String[] after = query.after().split("\\|", 3);
        boolean first = after.length < 3;
        List<PublicAccount> found = jdbc
                .sql(PublicRows.SELECT + """
                where (a.region collate "C", a.platform collate "C", a.key collate "C") > (:region, :afterPlatform, :afterKey)
                  and a.region collate "C" < :end and (a.region = :within or starts_with(a.region, :within || '.'))
                  and a.state <> 'PROPOSED'
                  and (:platform = '' or a.platform = :platform)
                  and (:badge = '' or social_badge(a.state, a.key, a.proven_key, a.review_due, :today) = :badge)
                order by a.region collate "C", a.platform collate "C", a.key collate "C" limit :limit""")
                .param("today", rows.today())
                .param("region", first ? query.region().value() : after[0])
                .param("afterPlatform", first ? "" : after[1])
                .param("afterKey", first ? "" : after[2])
                // In ASCII the slash comes right behind the full stop.
                .param("end", query.region().value() + "/")
                .param("within", query.region().value())
                .param("platform", query.platform())
                .param("badge", query.badge() == null ? "" : query.badge().name())
                .param("limit", query.limit() + 1)
                .query(rows::read)
                .list()
                .stream()
                .map(PublicRows.Found::account)
                .toList();
        boolean more = found.size() > query.limit();
        List<PublicAccount> shown = more ? found.subList(0, query.limit()) : found;
        return new Slice(shown, more ? cursor(shown.getLast()) : "");
    }

    /** The accounts of an office that were ever proven and are not over, by platform. */
    @Transactional(readOnly = true)
    public List<PublicAccount> of(OfficeId office) {
        jdbc.sql("select region_code from office where id = :office")
                .param("office", office.value())
                .query(String.class)
                .optional()
                .ifPresent(region -> Facts.show(AccountNews.within(new RegionCode(region))));
        return jdbc
                .sql(PublicRows.SELECT + """
                where a.office_id = :office and a.state not in ('PROPOSED', 'MOVED', 'CLOSED')
                order by a.platform, a.key""")
                .param("today", rows.today())
                .param("office", office.value())
                .query(rows::read)
                .list()
                .stream()
                .map(PublicRows.Found::account)
                .toList();
    }

    /** When something of what the public reads of a region changed last; empty where there never was anything. */
    @Transactional(readOnly = true)
    public Optional<Instant> changedAt(RegionCode region) {
        Facts.show(AccountNews.within(region));
        return jdbc.sql("""
                        select max(changed_at) as latest from social_account
                        where (region = :region or starts_with(region, :region || '.')) and state <> 'PROPOSED'""")
                .param("region", region.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("latest", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private String cursor(PublicAccount last) {
        String key = jdbc.sql("select key from social_account where id = :id")
                .param("id", last.id().value())
                .query(String.class)
                .single();
        return last.region() + "|" + last.platform() + "|" + key;
    }

    /** How many wear the badge in a region and below it, by platform; platforms without any are not there. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(RegionCode region) {
        Facts.show(AccountNews.within(region));
        rows.expiring(region);
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select platform, count(*) as accounts from social_account
                        where (region = :region or region like :below)
                          and social_badge(state, key, proven_key, review_due, :today) = 'WORN'
                        group by platform""")
                .param("region", region.value())
                .param("below", region.value() + ".%")
                .param("today", rows.today())
                .query((row, n) -> counts.put(row.getString("platform"), row.getLong("accounts")))
                .list();
        return counts;
    }

    /**
     * Something in an account's life that the public may know.
     *
     * @param details the handle before and after, or whom it was moved to; may be empty
     */
    public record Event(AccountEvent event, LocalDate on, String details) {}

    /** From the first to the last; reasons and names stay with those who keep the register. */
    @Transactional(readOnly = true)
    public List<Event> history(SocialAccountId id) {
        Facts.show(AccountNews.account(id));
        return steps.of(id).stream()
                .filter(step -> step.event() != AccountEvent.HAND_OVER && step.event() != AccountEvent.REFUSE)
                .map(step -> new Event(step.event(), rows.day(step.at()), step.details()))
                .toList();
    }
}
