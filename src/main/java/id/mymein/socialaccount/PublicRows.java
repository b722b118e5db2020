package id.mymein.socialaccount;

import id.mymein.identity.IdentityFacts;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the public may know, and notes that it was seen. */
@Component
class PublicRows {

    static final String SELECT = """
            select a.id, a.platform, a.key, a.handle, a.stable_id, a.address, a.name, a.office_id, o.name as office_name, a.region, a.state,
                a.official_since, a.last_post_on, a.review_due, a.moved_to,
                social_badge(a.state, a.key, a.proven_key, a.review_due, :today) as badge,
                p.kind as proof_kind, p.checked_at,
                (select followers from social_audience f where f.account_id = a.id order by counted_on desc limit 1) as followers
            from social_account a
            join office o on o.id = a.office_id
            left join social_proof p on p.id = a.proof_id and a.proven_key = a.key
            """;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final PlatformRows platforms;
    private final Site site;

    PublicRows(JdbcClient jdbc, AccountRows rows, PlatformRows platforms, Site site) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.platforms = platforms;
        this.site = site;
    }

    LocalDate today() {
        return rows.today();
    }

    LocalDate day(java.time.Instant at) {
        return at.atZone(site.zone()).toLocalDate();
    }

    /** What counts badges is right until the next of them lapses. */
    void expiring(RegionCode region) {
        jdbc.sql("""
                        select min(review_due) from social_account
                        where (region = :region or region like :below) and state = 'VERIFIED' and review_due >= :today""")
                .param("region", region.value())
                .param("below", region.value() + ".%")
                .param("today", today())
                .query(LocalDate.class)
                .optional()
                .ifPresent(due ->
                        Facts.until(due.plusDays(1).atStartOfDay(site.zone()).toInstant()));
    }

    /**
     * A row.
     *
     * @param movedTo null unless it was
     */
    record Found(PublicAccount account, @Nullable SocialAccountId movedTo) {}

    Optional<Found> find(SocialAccountId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Found> find(Collection<SocialAccountId> ids) {
        List<Found> found = jdbc.sql(SELECT + "where a.id = any (:ids)")
                .param("today", today())
                .param("ids", ids.stream().map(SocialAccountId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
        Map<SocialAccountId, Found> byId =
                found.stream().collect(Collectors.toMap(one -> one.account().id(), Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** Those that have one of these keys; those with the badge first, what was never proven last. */
    List<Found> withKeys(Collection<AccountKey> keys) {
        keys.forEach(key -> Facts.show(AccountNews.key(key)));
        String[] wanted = keys.stream().map(AccountKey::value).toArray(String[]::new);
        return jdbc.sql(SELECT + """
                where a.key = any (:keys) or a.id_key = any (:keys)
                order by case social_badge(a.state, a.key, a.proven_key, a.review_due, :today)
                    when 'WORN' then 0 when 'PROPOSED' then 2 else 1 end, a.changed_at desc limit 20""")
                .param("today", today())
                .param("keys", wanted)
                .query(this::read)
                .list();
    }

    Found read(ResultSet row, int number) throws SQLException {
        var id = new SocialAccountId(row.getObject("id", UUID.class));
        var office = new OfficeId(row.getObject("office_id", UUID.class));
        Badge badge = Badge.valueOf(row.getString("badge"));
        seen(id, office, badge, row.getObject("review_due", LocalDate.class));
        String platform = row.getString("platform");
        String proof = row.getString("proof_kind");
        UUID moved = row.getObject("moved_to", UUID.class);
        OffsetDateTime since = row.getObject("official_since", OffsetDateTime.class);
        long followers = row.getLong("followers");
        boolean counted = !row.wasNull();
        var address = new AccountAddress(
                platform,
                new AccountKey(row.getString("key")),
                row.getString("handle"),
                row.getString("stable_id"),
                row.getString("address"));
        var account = new PublicAccount(
                id,
                platform,
                platforms.label(platform),
                address.spoken(),
                address.url(),
                row.getString("name"),
                office,
                row.getString("office_name"),
                new RegionCode(row.getString("region")),
                AccountState.valueOf(row.getString("state")),
                badge,
                since == null ? null : since.toInstant(),
                proof == null ? null : ProofKind.valueOf(proof),
                AccountRows.instantOrNull(row, "checked_at"),
                row.getObject("last_post_on", LocalDate.class),
                counted ? followers : -1);
        return new Found(account, moved == null ? null : new SocialAccountId(moved));
    }

    /** A badge that is worn today lapses by itself on the day after the review was due. */
    private void seen(SocialAccountId id, OfficeId office, Badge badge, @Nullable LocalDate due) {
        Facts.show(AccountNews.account(id));
        Facts.show(IdentityFacts.office(office));
        if (badge.worn() && due != null) {
            Facts.until(due.plusDays(1).atStartOfDay(site.zone()).toInstant());
        }
    }
}
