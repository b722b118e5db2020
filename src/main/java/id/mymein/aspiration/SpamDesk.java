package id.mymein.aspiration;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person overrules what a machine thought of a text. */
@Component
public class SpamDesk {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AuditTrail audit;

    SpamDesk(JdbcClient jdbc, Cases cases, AuditTrail audit) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * Says that somebody in need wrote it.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult clear(Actor actor, AspirationId id, int version) {
        return cases.held(actor, id, version, aspiration -> {
            if (!CaseAccess.verifies(actor, aspiration.region())) {
                throw new NotFound();
            }
            jdbc.sql("update aspiration set spam = 0, spam_reasons = '{}', version = version + 1 where id = :id")
                    .param("id", id.value())
                    .update();
            audit.record(
                    actor.auditName(),
                    "aspiration.not-spam",
                    "aspiration:" + id,
                    Map.of("score", String.valueOf(aspiration.spam().score())));
            return new AspirationResult.Done(id, aspiration.state());
        });
    }
}
