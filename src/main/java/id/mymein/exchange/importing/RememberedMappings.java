package id.mymein.exchange.importing;

import id.mymein.identity.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which column somebody took for which, by the names that stood over them. */
@Component
class RememberedMappings {

    private static final TypeReference<Map<String, Integer>> MAPPING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RememberedMappings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Map<String, Integer>> find(AccountId account, String kind, String headers) {
        return jdbc.sql("""
                select mapping from sheet_mapping where account_id = :account and kind = :kind and headers = :headers""")
                .param("account", account.value())
                .param("kind", kind)
                .param("headers", headers)
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(stored, MAPPING));
    }

    void keep(AccountId account, String kind, String headers, Map<String, Integer> mapping) {
        jdbc.sql("""
                insert into sheet_mapping (account_id, kind, headers, mapping, changed_at)
                values (:account, :kind, :headers, :mapping::jsonb, :now)
                on conflict (account_id, kind, headers) do update set mapping = excluded.mapping, changed_at = excluded.changed_at""")
                .param("account", account.value())
                .param("kind", kind)
                .param("headers", headers)
                .param("mapping", json.writeValueAsString(mapping))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
