/**
 * Offices, accounts, roles, sign-in; the one place that answers "may this person do this here?".
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"platform", "audit", "region"})
@NullMarked
package id.mymein.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
