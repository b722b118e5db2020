/**
 * The small technical floor that every module stands on: clock, ids, pages, form errors, the database process, layout.
 *
 * <p>It knows nothing of news. It is open: its sub-packages are there to be used.
 */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.mymein.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
