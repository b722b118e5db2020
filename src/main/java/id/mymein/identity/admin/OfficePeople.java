package id.mymein.identity.admin;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who acts for an office; the caller has found the office through what the actor administers. */
@Component
public class OfficePeople {

    private final JdbcClient database;

    OfficePeople(JdbcClient database) {
        this.database = database;
    }

    public List<Accounts.Person> in(OfficeId office) {
        return database.sql("""
                        select a.id, a.name, a.email, a.language
                        from account a join membership m on m.account = a.id
                        where m.office = :office
                        order by lower(a.name), a.id
                        """)
                .param("office", office.value())
                .query((row, n) -> new Accounts.Person(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language")))
                .list();
    }

    /** The roles that a person holds in an office; empty for one who holds none there. */
    public Set<Role> roles(AccountId account, OfficeId office) {
        return database
                .sql("select unnest(roles) from membership where account = :account and office = :office")
                .param("account", account.value())
                .param("office", office.value())
                .query((row, n) -> Role.valueOf(row.getString(1)))
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
