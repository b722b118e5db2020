/**
 * The append-only, hash-chained trail of every state change and every security-relevant act, written in the caller's transaction.
 */
@ApplicationModule(
        displayName = "Audit trail",
        allowedDependencies = {"platform"})
@NullMarked
package id.mymein.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
