package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts, each with the badge of today. */
@Component
class AccountRows {

    static final String SELECT = """
            select a.*, o.name as office_name,
                social_badge(a.state, a.key, a.proven_key, a.review_due, :today) as badge
            from social_account a
            join office o on o.id = a.office_id
            """;

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    Optional<SocialAccount> find(SocialAccountId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("today", today())
                .param("id", id.value())
                .query(AccountRows::read)
                .optional();
    }

    List<SocialAccount> find(Collection<SocialAccountId> ids) {
        return jdbc.sql(SELECT + "where a.id = any (:ids)")
                .param("today", today())
                .param("ids", ids.stream().map(SocialAccountId::value).toArray(UUID[]::new))
                .query(AccountRows::read)
                .list();
    }

    /** The same, held until the transaction ends. */
    Optional<SocialAccount> lock(SocialAccountId id) {
        return jdbc.sql(SELECT + "where a.id = :id for update of a")
                .param("today", today())
                .param("id", id.value())
                .query(AccountRows::read)
                .optional();
    }

    /** Those that have one of these keys now, those with the badge first. */
    List<SocialAccount> withKeys(Collection<AccountKey> keys) {
        String[] wanted = keys.stream().map(AccountKey::value).toArray(String[]::new);
        return jdbc.sql(SELECT + """
                where a.key = any (:keys) or a.id_key = any (:keys)
                order by case social_badge(a.state, a.key, a.proven_key, a.review_due, :today)
                    when 'WORN' then 0 when 'PROPOSED' then 2 else 1 end, a.changed_at desc limit 20""")
                .param("today", today())
                .param("keys", wanted)
                .query(AccountRows::read)
                .list();
    }

    /** Everything of an office, by platform. */
    List<SocialAccount> of(OfficeId office) {
        return jdbc.sql(SELECT + "where a.office_id = :office order by a.platform, a.handle, a.id")
                .param("today", today())
                .param("office", office.value())
                .query(AccountRows::read)
                .list();
    }

    static SocialAccount read(ResultSet row, int number) throws SQLException {
        return new SocialAccount(
                new SocialAccountId(row.getObject("id", UUID.class)),
                new AccountAddress(
                        row.getString("platform"),
                        new AccountKey(row.getString("key")),
                        row.getString("handle"),
                        row.getString("stable_id"),
                        row.getString("address")),
                new SocialAccount.Owner(
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getString("office_name"),
                        new RegionCode(row.getString("region"))),
                new SocialAccount.AccountText(
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("language"),
                        row.getObject("opened_on", LocalDate.class)),
                standing(row),
                row.getString("code"),
                new SocialAccount.Proposal(
                        new AccountId(row.getObject("proposed_by", UUID.class)), instant(row, "proposed_at")),
                instant(row, "changed_at"),
                row.getInt("version"));
    }

    private static SocialAccount.Standing standing(ResultSet row) throws SQLException {
        UUID moved = row.getObject("moved_to", UUID.class);
        OffsetDateTime since = row.getObject("official_since", OffsetDateTime.class);
        return new SocialAccount.Standing(
                AccountState.valueOf(row.getString("state")),
                Badge.valueOf(row.getString("badge")),
                moved == null ? null : new SocialAccountId(moved),
                row.getString("key").equals(row.getString("proven_key")),
                since == null ? null : since.toInstant(),
                row.getObject("last_post_on", LocalDate.class),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("review_due", LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
