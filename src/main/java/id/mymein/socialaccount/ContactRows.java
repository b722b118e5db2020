package id.mymein.socialaccount;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people in charge of each account. */
@Component
class ContactRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Contact> of(SocialAccountId account) {
        return jdbc.sql("select name, reach from social_contact where account_id = :id order by number")
                .param("id", account.value())
                .query((row, n) -> new Contact(row.getString("name"), row.getString("reach")))
                .list();
    }

    /** These and nobody else are in charge of it now. */
    void replace(SocialAccountId account, List<Contact> contacts) {
        jdbc.sql("delete from social_contact where account_id = :id")
                .param("id", account.value())
                .update();
        for (int number = 1; number <= contacts.size(); number++) {
            jdbc.sql("""
                    insert into social_contact (account_id, number, name, reach, changed_at)
                    values (:id, :number, :name, :reach, :now)""")
                    .param("id", account.value())
                    .param("number", number)
                    .param("name", contacts.get(number - 1).name())
                    .param("reach", contacts.get(number - 1).reach())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
