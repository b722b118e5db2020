/**
 * Provinces, regencies, districts and villages by the Ministry's codes.
 */
@ApplicationModule(
        displayName = "Regions",
        allowedDependencies = {"platform", "audit"})
@NullMarked
package id.mymein.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
