package id.mymein.identity;

import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredAccounts implements Accounts {

    private final JdbcClient database;

    StoredAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(AccountId id) {
        Facts.show(IdentityFacts.account(id));
        return database.sql("select id, name, email, language from account where id = :id")
                .param("id", id.value())
                .query(StoredAccounts::person)
                .optional();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return database.sql("""
                        select id, name, email, language from account
                        where lower(login) = lower(:login) and state = 'ACTIVE'""")
                .param("login", login)
                .query(StoredAccounts::person)
                .optional();
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        ids.forEach(id -> Facts.show(IdentityFacts.account(id)));
        UUID[] wanted = ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new);
        return database
                .sql("select id, name, email, language from account where id = any(:ids)")
                .param("ids", wanted)
                .query(StoredAccounts::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<Person> whoMay(Action action, Office office) {
        return database.sql("""
                        select distinct a.id, a.name, a.email, a.language
                        from account a
                        join membership m on m.account = a.id
                        join office o on o.id = m.office
                        where a.state = 'ACTIVE' and m.roles && :roles::text[]
                          and case when :ownOnly then o.id = :office else o.region_code = any(:regions::text[]) end
                        order by a.name, a.id
                        """)
                .param("roles", roles(action))
                .param("ownOnly", action.scope() == Action.Scope.OFFICE)
                .param("office", office.id().value())
                .param("regions", withAllAbove(office.region()))
                .query(StoredAccounts::person)
                .list();
    }

    private static String[] roles(Action action) {
        return Arrays.stream(Role.values())
                .filter(action::openTo)
                .map(Role::name)
                .toArray(String[]::new);
    }

    private static String[] withAllAbove(RegionCode region) {
        var regions = new ArrayList<String>();
        for (RegionCode code = region; code != null; code = code.parent()) {
            regions.add(code.value());
        }
        return regions.toArray(String[]::new);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"));
    }
}
