/**
 * What is published goes out to the channels of the regency, and what is corrected or withdrawn is corrected wherever it went.
 *
 * <p>{@link id.mymein.distribution.Planning} decides what goes where, {@link id.mymein.distribution.Deliveries} is one story's way
 * to one channel, {@link id.mymein.distribution.Ledger} the list of where a wrong story still stands. A {@link
 * id.mymein.distribution.Connector} speaks a platform's language; those we have are in {@code connector}.
 */
@ApplicationModule(
        displayName = "Distribution",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "newsroom", "notification"})
@NullMarked
package id.mymein.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
