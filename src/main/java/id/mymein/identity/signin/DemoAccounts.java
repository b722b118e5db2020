package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.platform.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page offers in a demo; none where people work for real. */
@Component
class DemoAccounts {

    private final JdbcClient database;
    private final SecondFactors factors;
    private final Site site;

    DemoAccounts(JdbcClient database, SecondFactors factors, Site site) {
        this.database = database;
        this.factors = factors;
        this.site = site;
    }

    /** @param code what an authenticator app would show now; empty where none is asked for */
    record Demo(
            AccountId account,
            String name,
            String office,
            List<Role> roles,
            String login,
            String password,
            Optional<String> code) {}

    List<Demo> all() {
        return site.production()
                ? List.of()
                : database.sql("""
                        select a.id, a.name, a.login, a.demo_password, o.name as office, m.roles
                        from account a
                        join membership m on m.account = a.id
                        join office o on o.id = m.office
                        where a.demo and a.demo_password is not null and a.state = 'ACTIVE'
                        order by a.created_at, a.id
                        """).query((row, n) -> demo(row)).list();
    }

    Optional<Demo> find(AccountId account) {
        return all().stream().filter(demo -> demo.account().equals(account)).findFirst();
    }

    private Demo demo(java.sql.ResultSet row) throws java.sql.SQLException {
        var account = new AccountId(row.getObject("id", UUID.class));
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .sorted()
                .toList();
        return new Demo(
                account,
                row.getString("name"),
                row.getString("office"),
                roles,
                row.getString("login"),
                row.getString("demo_password"),
                factors.demoCode(account));
    }
}
