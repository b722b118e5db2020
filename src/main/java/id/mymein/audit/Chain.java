package id.mymein.audit;

import id.mymein.platform.Hashes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole chain. */
@Component
class Chain {

    /** What the first row has in the place of its predecessor's hash. */
    static final String FIRST = "0".repeat(64);

    /** The text that is hashed: every column of the row as one JSON array, so that no two rows can read the same. */
    static final String CONTENT = """
            jsonb_build_array(previous_hash, (extract(epoch from at) * 1000000)::bigint, actor, action, subject, details)::text""";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate database;

    Chain(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(ROWS_AT_A_TIME);
    }

    /**
     * What the walk found.
     *
     * @param rows how many rows hold together, from the first on
     * @param broken the first row that does not, by its id
     * @param last the hash of the last row that holds; keep it elsewhere to notice later if rows vanish from the end
     * @param seen whether the hash that was asked for is among them
     */
    record Finding(long rows, @Nullable Long broken, String last, boolean seen) {

        Optional<Long> firstBroken() {
            return Optional.ofNullable(broken);
        }
    }

    /** @param known a hash from an earlier finding; empty to ask for none */
    @Transactional(readOnly = true)
    Finding verify(String known) {
        var walk = new AtomicReference<>(new Finding(0, null, FIRST, known.isEmpty()));
        database.query(
                "select id, previous_hash, hash, " + CONTENT + " as content from audit_entry order by id",
                (java.sql.ResultSet row) -> {
                    Finding before = walk.get();
                    if (before.broken() == null) {
                        walk.set(step(before, known, row));
                    }
                });
        return walk.get();
    }

    private static Finding step(Finding before, String known, java.sql.ResultSet row) throws java.sql.SQLException {
        String hash = row.getString("hash");
        boolean holds = row.getString("previous_hash").equals(before.last())
                && hash.equals(Hashes.sha256(row.getString("content")));
        return holds
                ? new Finding(before.rows() + 1, null, hash, before.seen() || hash.equals(known))
                : new Finding(before.rows(), row.getLong("id"), before.last(), before.seen());
    }
}
