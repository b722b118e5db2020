/**
 * The second key: the police's desk, evidence, and the verdict on whether a story is authentic.
 */
@ApplicationModule(
        displayName = "Authenticity",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "newsroom"})
@NullMarked
package id.mymein.authenticity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
