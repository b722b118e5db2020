package id.mymein.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Collects a transaction's entries; {@link PendingEntries} writes them as the last thing before it commits. */
@Component
class StoredAuditTrail implements AuditTrail {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    StoredAuditTrail(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String subject, Map<String, ?> details) {
        pending()
                .add(new PendingEntries.Entry(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor,
                        action,
                        subject,
                        json.writeValueAsString(details)));
    }

    private PendingEntries pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findAny()
                .orElseGet(this::begin);
    }

    private PendingEntries begin() {
        var pending = new PendingEntries(database);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
