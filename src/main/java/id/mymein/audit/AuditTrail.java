package id.mymein.audit;

import java.util.Map;

/**
 * Writes the trail. Call it inside the transaction that changes the state: both are kept or neither is.
 *
 * <p>Rows can be added, never changed or removed: the application's database role has no right to, and each row carries the
 * hash of the one before it.
 */
public interface AuditTrail {

    /**
     * Adds one row.
     *
     * @param actor who did it: {@code account:<uuid>}, {@code system} or {@code device:<hash>}
     * @param action what was done, as {@code module.verb}, for example {@code newsroom.submit}
     * @param subject what it was done to, as {@code kind:<id>}
     * @param details further facts; no secrets, no more personal data than the act needs
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void record(String actor, String action, String subject, Map<String, ?> details);
}
