/**
 * The register of official accounts: which accounts on social media and which web sites really belong to an office, by which
 * proof, and what looks like them. {@link id.mymein.socialaccount.OfficialAccounts} is the public's door.
 */
@ApplicationModule(
        displayName = "Official accounts",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification", "exchange"})
@NullMarked
package id.mymein.socialaccount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
