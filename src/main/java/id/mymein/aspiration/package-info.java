/**
 * Residents' aspirations, complaints and requests for information: received, verified, handed to offices, answered in time.
 */
@ApplicationModule(
        displayName = "Aspiration",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification"})
@NullMarked
package id.mymein.aspiration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
