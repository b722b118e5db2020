/**
 * ActivityPub of our own: the portal, each district and each village can be followed from Mastodon and its like, without anybody's
 * platform between. What is published goes to every server on which somebody follows, and so does what is corrected or withdrawn.
 *
 * <p>{@link id.mymein.fediverse.Fediverse} tells other modules whether it is on and where actors are. The decisions behind it are in
 * docs/adr/0027-fediverse.md.
 */
@ApplicationModule(
        displayName = "Fediverse",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "newsroom"})
@NullMarked
package id.mymein.fediverse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
