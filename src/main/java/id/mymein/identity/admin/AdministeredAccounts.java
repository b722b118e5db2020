package id.mymein.identity.admin;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts that an administrator sees: whoever holds a role in an office there, or held the last one there. An account that
 * never held any is seen by the administrators of all that this installation serves.
 * Somebody who holds roles elsewhere too is seen, but only an administrator over all of these offices may close the account.
 */
@Component
class AdministeredAccounts {

    static final int PAGE = 50;

    private static final String SEEN = """
            (exists (select from membership m join office o on o.id = m.office
                     where m.account = a.id and o.region_code like any(:scope::text[]))
             or not exists (select from membership m where m.account = a.id)
                and coalesce((select o.region_code like any(:scope::text[]) from office o where o.id = a.last_office),
                             :everywhere))""";

    private final JdbcClient database;
    private final Regions regions;

    AdministeredAccounts(JdbcClient database, Regions regions) {
        this.regions = regions;
        this.database = database;
    }

    /** @param offices the names of the offices, for the list */
    record Row(AccountId id, String login, String name, boolean active, boolean secondFactor, String offices) {}

    /** What a person holds in one office; {@code administered} where the actor may change it. */
    record Held(OfficeId office, String officeName, List<Role> roles, boolean administered) {}

    List<Row> list(Actor actor, String search, int page) {
        Scope scope = Scope.of(actor);
        return database.sql("""
                        select a.id, a.login, a.name, a.state = 'ACTIVE' as active,
                               exists (select from second_factor f where f.account = a.id) as second_factor,
                               coalesce((select string_agg(o.name, ' · ' order by o.name)
                                         from membership m join office o on o.id = m.office
                                         where m.account = a.id), '') as offices
                        from account a
                        where %s
                          and (position(lower(:search) in lower(a.name)) > 0
                               or position(lower(:search) in lower(a.login)) > 0)
                        order by lower(a.name), a.id
                        limit :limit offset :offset
                        """.formatted(SEEN))
                .param("scope", scope.patterns())
                .param("everywhere", everywhere(scope))
                .param("search", search)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query(AdministeredAccounts::row)
                .list();
    }

    List<Row> in(Actor actor, OfficeId office) {
        return database.sql("""
                        select a.id, a.login, a.name, a.state = 'ACTIVE' as active,
                               exists (select from second_factor f where f.account = a.id) as second_factor,
                               array_to_string(m.roles, ',') as offices
                        from account a
                        join membership m on m.account = a.id
                        join office o on o.id = m.office
                        where o.id = :office and o.region_code like any(:scope::text[])
                        order by lower(a.name), a.id
                        """)
                .param("office", office.value())
                .param("scope", Scope.of(actor).patterns())
                .query(AdministeredAccounts::row)
                .list();
    }

    Row find(Actor actor, AccountId id) {
        Scope scope = Scope.of(actor);
        return database.sql("""
                        select a.id, a.login, a.name, a.state = 'ACTIVE' as active,
                               (exists (select from second_factor f where f.account = a.id)
                                or exists (select from passkey k where k.account = a.id)) as second_factor,
                               '' as offices
                        from account a
                        where a.id = :id and %s
                        """.formatted(SEEN))
                .param("id", id.value())
                .param("scope", scope.patterns())
                .param("everywhere", everywhere(scope))
                .query(AdministeredAccounts::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Held> held(Actor actor, AccountId id) {
        return database.sql("""
                        select o.id, o.name, m.roles, o.region_code like any(:scope::text[]) as administered
                        from membership m join office o on o.id = m.office
                        where m.account = :id
                        order by o.name, o.id
                        """)
                .param("id", id.value())
                .param("scope", Scope.of(actor).patterns())
                .query((row, n) -> new Held(
                        new OfficeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .sorted()
                                .toList(),
                        row.getBoolean("administered")))
                .list();
    }

    private boolean everywhere(Scope scope) {
        return regions.served().stream().map(Region::code).allMatch(scope::contains);
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getBoolean("active"),
                row.getBoolean("second_factor"),
                row.getString("offices"));
    }
}
