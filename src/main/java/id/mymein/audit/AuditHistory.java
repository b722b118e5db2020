package id.mymein.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what is on record about one subject. Whoever asks has checked already that the reader may see that subject. */
public interface AuditHistory {

    /** From the first row to the last. */
    List<Row> of(String subject);

    /**
     * One row, as {@link AuditTrail#record} took it.
     *
     * @param details facts as text; lists as JSON
     */
    record Row(Instant at, String actor, String action, Map<String, String> details) {}
}
