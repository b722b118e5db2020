/** What residents say, ask for and think of services, and what came of it. */
@ApplicationModule(
        displayName = "Aspirations",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification", "exchange"})
@NullMarked
package id.mymein.aspiration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
