/**
 * Stories from the first draft to the public release: revisions, the transition table, locks, the two keys, the calendar.
 */
@ApplicationModule(
        displayName = "Newsroom",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification"})
@NullMarked
package id.mymein.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
