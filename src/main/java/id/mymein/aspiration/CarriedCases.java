package id.mymein.aspiration;

import id.mymein.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What offices sent in on behalf of others, for those offices. Who it was for, and the code, stay with the sender's row. */
@Component
public class CarriedCases {

    private final JdbcClient jdbc;

    CarriedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of the actor's own offices, from a number on downwards. */
    @Transactional(readOnly = true)
    public List<Aspiration> of(Actor actor, long before, int limit) {
        return jdbc.sql("""
                select a.* from aspiration_sender s join aspiration a on a.id = s.aspiration_id
                where s.carried_office = any (:offices) and a.number < :before
                order by a.number desc limit :limit""")
                .param(
                        "offices",
                        CaseAccess.carrying(actor).stream()
                                .map(grant -> grant.office().value())
                                .toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(AspirationRows::read)
                .list();
    }
}
