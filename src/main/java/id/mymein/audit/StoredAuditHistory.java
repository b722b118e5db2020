package id.mymein.audit;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows that {@link PendingEntries} wrote. */
@Component
class StoredAuditHistory implements AuditHistory {

    private final JdbcClient database;
    private final JsonMapper json;

    StoredAuditHistory(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Row> of(String subject) {
        return database.sql("select at, actor, action, details from audit_entry where subject = :subject order by id")
                .param("subject", subject)
                .query((row, n) -> new Row(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        details(row.getString("details"))))
                .list();
    }

    private Map<String, String> details(String stored) {
        Map<String, String> details = new HashMap<>();
        json.readTree(stored)
                .properties()
                .forEach(fact -> details.put(
                        fact.getKey(),
                        fact.getValue().isValueNode()
                                ? fact.getValue().asString()
                                : fact.getValue().toString()));
        return details;
    }
}
