package id.mymein.identity;

import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredActors implements Actors {

    private final JdbcClient database;

    StoredActors(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Actor> find(AccountId account) {
        return database.sql("""
                        select a.name as person, m.roles, o.id, o.kind, o.name, o.slug, o.region_code
                        from account a
                        left join membership m on m.account = a.id
                        left join office o on o.id = m.office
                        where a.id = :account and a.state = 'ACTIVE'
                        order by m.since, o.name
                        """)
                .param("account", account.value())
                .query(row -> row.next() ? Optional.of(actor(account, row)) : Optional.<Actor>empty());
    }

    private static Actor actor(AccountId account, ResultSet row) throws SQLException {
        String name = row.getString("person");
        List<Grant> grants = new ArrayList<>();
        do {
            if (row.getObject("id", UUID.class) != null) {
                grants.add(grant(row));
            }
        } while (row.next());
        return new Actor(account, name, List.copyOf(grants));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                new OfficeId(row.getObject("id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new RegionCode(row.getString("region_code")),
                roles(row));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
