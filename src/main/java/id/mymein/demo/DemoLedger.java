package id.mymein.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what of the demo is there; each note is written in the transaction that makes the thing itself. */
@Component
class DemoLedger {

    private static final String BEGUN = "demo:begun";

    private final JdbcClient database;

    DemoLedger(JdbcClient database) {
        this.database = database;
    }

    /** The moment that the demo's past is counted back from; empty where no demo was begun. */
    Optional<Instant> begun() {
        return database.sql("select at from demo_part where key = :key")
                .param("key", BEGUN)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** False where another server was faster. */
    boolean begin(Instant now) {
        return note(BEGUN, null, now);
    }

    /** True where nobody works here yet: only then may a demo begin. */
    boolean untouched() {
        return database.sql("select not exists (select from office) and not exists (select from story)")
                .query(Boolean.class)
                .single();
    }

    /** Notes a part; false where it is there already. Waits for who is just making it. */
    boolean note(String key, @Nullable UUID made, Instant now) {
        return database.sql("insert into demo_part (key, made, at) values (:key, :made, :now) on conflict do nothing")
                        .param("key", key)
                        .param("made", made)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What a part that must be there became. */
    UUID made(String key) {
        return Objects.requireNonNull(
                database.sql("select made from demo_part where key = :key")
                        .param("key", key)
                        .query(UUID.class)
                        .single(),
                key);
    }

    Set<String> all() {
        return database.sql("select key from demo_part")
                .query((row, n) -> row.getString("key"))
                .set();
    }
}
