/**
 * Finds public stories. {@link id.mymein.search.StorySearch} is the door; behind it an index that follows what is published.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"platform", "region", "identity", "newsroom"})
@NullMarked
package id.mymein.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
