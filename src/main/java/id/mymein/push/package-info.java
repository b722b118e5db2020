/**
 * Notices on readers' devices (Web Push): of what is published in a place or of a kind, to devices that asked for it, and of what is
 * corrected or withdrawn, to those that were told of it. Nothing is known of a reader but where the device's push service is.
 */
@ApplicationModule(
        displayName = "Web push",
        allowedDependencies = {"platform", "region", "newsroom", "alert"})
@NullMarked
package id.mymein.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
