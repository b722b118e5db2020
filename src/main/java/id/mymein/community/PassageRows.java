package id.mymein.community;

import id.mymein.identity.AccountId;
import id.mymein.platform.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to groups; rows are added, never changed. */
@Component
class PassageRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PassageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(KimGroupId group, Passage passage) {
        GroupRows.one(jdbc.sql("""
                insert into kim_step (id, group_id, event, from_state, to_state, reason, missing, account_id, at)
                values (:id, :group, :event, :from, :to, :reason, :missing, :by, :at)""")
                .param("id", Ids.next(clock))
                .param("group", group.value())
                .param("event", passage.event().name())
                .param("from", passage.from() == null ? null : passage.from().name(), Types.VARCHAR)
                .param("to", passage.to().name())
                .param("reason", passage.reason())
                .param("missing", passage.missing().toArray(String[]::new))
                .param("by", passage.by().value())
                .param("at", passage.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Newest first. */
    List<Passage> of(KimGroupId group) {
        return jdbc.sql("select * from kim_step where group_id = :group order by at desc, id desc")
                .param("group", group.value())
                .query((row, n) -> {
                    String from = row.getString("from_state");
                    return new Passage(
                            GroupEvent.valueOf(row.getString("event")),
                            from == null ? null : GroupState.valueOf(from),
                            GroupState.valueOf(row.getString("to_state")),
                            row.getString("reason"),
                            Arrays.asList((String[]) row.getArray("missing").getArray()),
                            new AccountId(row.getObject("account_id", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
