/**
 * How a case becomes news: an answered aspiration that everybody may read is made a draft of the newsroom, and both know of each
 * other from then on. It stands between the two so that neither has to know the other, see ADR 0024.
 *
 * <p>{@link id.mymein.telling.CaseReports} makes the draft, {@link id.mymein.telling.CaseStories} is what the public reads.
 */
@ApplicationModule(
        displayName = "Telling",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "newsroom", "aspiration"})
@NullMarked
package id.mymein.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
