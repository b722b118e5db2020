package id.mymein.socialaccount;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the register has gaps: which villages are on which platform, what is dormant or overdue, how it grew. */
@Component
public class Coverage {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final Regions regions;
    private final Offices offices;
    private final PlatformRows platforms;

    Coverage(JdbcClient jdbc, AccountRows rows, Regions regions, Offices offices, PlatformRows platforms) {
        this.offices = offices;
        this.jdbc = jdbc;
        this.rows = rows;
        this.regions = regions;
        this.platforms = platforms;
    }

    /**
     * An office's accounts and what is missing.
     *
     * @param missing platforms on which every village is expected
     * @param lastPostOn the newest of all; null where nobody knows
     */
    public record Own(
            OfficeId id,
            String office,
            List<SocialAccount> accounts,
            List<Platform> missing,
            @Nullable LocalDate lastPostOn) {}

    /**
     * A district, or a village where the overview is of a district.
     *
     * @param villages how many there are in it
     * @param byPlatform in how many of them an account wears the badge
     */
    public record Place(Region region, int villages, Map<String, Long> byPlatform) {
        public long on(String platform) {
            return byPlatform.getOrDefault(platform, 0L);
        }
    }

    /** How many accounts are official since that month or before. */
    public record Month(YearMonth month, long accounts) {}

    /**
     * A region at a glance.
     *
     * @param places its districts, or a district's villages
     * @param byBadge how many accounts
     */
    public record Overview(
            Region region, List<Platform> platforms, List<Place> places, Map<Badge, Long> byBadge, List<Month> growth) {
        public long with(Badge badge) {
            return byBadge.getOrDefault(badge, 0L);
        }
    }

    /** The own offices of somebody who keeps their accounts. */
    @Transactional(readOnly = true)
    public List<Own> own(Actor actor) {
        return actor.offices(Action.KEEP_OWN_REGISTERS)
                .map(grant -> own(grant.office(), grant.officeName()))
                .toList();
    }

    /** One office, for those who keep its accounts or read of its region; empty where there is none such. */
    @Transactional(readOnly = true)
    public Optional<Own> of(Actor actor, UUID office) {
        return offices.find(new OfficeId(office))
                .filter(found -> AccountLife.mayKeep(actor, found.id(), found.region())
                        || actor.may(Action.READ_REPORTS, found.id(), found.region()))
                .map(found -> own(found.id(), found.name()));
    }

    private Own own(OfficeId office, String name) {
        List<SocialAccount> accounts = rows.of(office);
        List<Platform> missing = platforms.now().expected().stream()
                .filter(platform -> accounts.stream()
                        .noneMatch(account -> account.address().platform().equals(platform.key())
                                && !account.state().ended()))
                .toList();
        LocalDate last = accounts.stream()
                .flatMap(account -> Stream.ofNullable(account.standing().lastPostOn()))
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Own(office, name, accounts, missing, last);
    }

    /** True for those who see a whole region. */
    public static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS) || actor.mayAnywhere(Action.READ_REPORTS);
    }

    /**
     * A region with what is below it.
     *
     * @param code empty for the actor's own
     * @throws NotFound where the actor may not see that region
     */
    @Transactional(readOnly = true)
    public Overview of(Actor actor, String code) {
        List<RegionCode> own =
                Stream.of(AccountDesk.regions(actor)).map(RegionCode::new).toList();
        RegionCode wanted = RegionCode.isCode(code)
                ? new RegionCode(code)
                : own.stream().findFirst().orElseThrow(NotFound::new);
        if (own.stream().noneMatch(region -> region.contains(wanted)) || wanted.level() == RegionLevel.VILLAGE) {
            throw new NotFound();
        }
        Region region = regions.find(wanted).orElseThrow(NotFound::new);
        return new Overview(region, platforms.now().all(), places(region), badges(wanted), growth(wanted));
    }

    private List<Place> places(Region region) {
        Map<String, Map<String, Long>> counted = new HashMap<>();
        List<Region> below = regions.children(region.code());
        int length = below.isEmpty() ? 0 : below.getFirst().code().value().length();
        jdbc.sql("""
                        select left(region, :length) as place, platform, count(distinct region) as villages
                        from social_account
                        where region like :below and length(region) = 13
                          and social_badge(state, key, proven_key, review_due, :today) = 'WORN'
                        group by 1, 2""")
                .param("length", length)
                .param("below", region.code().value() + ".%")
                .param("today", rows.today())
                .query(row -> {
                    counted.computeIfAbsent(row.getString("place"), place -> new HashMap<>())
                            .put(row.getString("platform"), row.getLong("villages"));
                });
        return below.stream()
                .map(place -> new Place(
                        place,
                        place.level() == RegionLevel.VILLAGE
                                ? 1
                                : regions.villages(place.code()).size(),
                        counted.getOrDefault(place.code().value(), Map.of())))
                .toList();
    }

    private Map<Badge, Long> badges(RegionCode region) {
        var badges = new HashMap<Badge, Long>();
        jdbc.sql("""
                        select social_badge(state, key, proven_key, review_due, :today) as badge, count(*) as accounts
                        from social_account where region = :region or region like :below group by 1""")
                .param("today", rows.today())
                .param("region", region.value())
                .param("below", region.value() + ".%")
                .query(row -> {
                    badges.put(Badge.valueOf(row.getString("badge")), row.getLong("accounts"));
                });
        return badges;
    }

    private List<Month> growth(RegionCode region) {
        Map<YearMonth, Long> gained = new HashMap<>();
        long[] before = {0};
        YearMonth now = YearMonth.from(rows.today());
        jdbc.sql("""
                        select official_since::date as since from social_account
                        where (region = :region or region like :below) and official_since is not null
                          and state in ('VERIFIED', 'DORMANT')""")
                .param("region", region.value())
                .param("below", region.value() + ".%")
                .query(row -> {
                    YearMonth month = YearMonth.from(row.getObject("since", LocalDate.class));
                    if (ChronoUnit.MONTHS.between(month, now) >= MONTHS) {
                        before[0]++;
                    } else {
                        gained.merge(month, 1L, Long::sum);
                    }
                });
        var months = new ArrayList<Month>();
        long total = before[0];
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = now.minusMonths(back);
            total += gained.getOrDefault(month, 0L);
            months.add(new Month(month, total));
        }
        return months;
    }
}
