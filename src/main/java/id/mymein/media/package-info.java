/**
 * Photos and files: intake, checks, what the metadata says, renditions, storage.
 */
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"platform", "identity", "audit", "region"})
@NullMarked
package id.mymein.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
