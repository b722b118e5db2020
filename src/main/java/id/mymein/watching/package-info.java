/**
 * Villages and districts follow what the regency publishes, and pass it on at their own official accounts.
 *
 * <p>{@link id.mymein.watching.Watching} is what a person sees of it, {@link id.mymein.watching.Shares} what offices passed on.
 */
@ApplicationModule(
        displayName = "Watching",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "newsroom",
            "socialaccount",
            "notification",
            "distribution"
        })
@NullMarked
package id.mymein.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
