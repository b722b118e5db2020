/**
 * Tells a person what happened to a thing of theirs: in the application and by e-mail.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "identity", "region"})
@NullMarked
package id.mymein.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
