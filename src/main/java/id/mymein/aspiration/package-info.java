/**
 * What residents wish, complain of and ask: heard, routed to the office that must act, answered in time, and told.
 */
@ApplicationModule(
        displayName = "Aspirations",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification", "exchange"})
@NullMarked
package id.mymein.aspiration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
