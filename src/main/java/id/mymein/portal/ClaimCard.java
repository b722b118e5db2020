package id.mymein.portal;

import id.mymein.authenticity.PublishedClaim;
import id.mymein.identity.Office;
import org.jspecify.annotations.Nullable;

/**
 * A claim check in a list.
 *
 * @param office the police who checked it; null where it is no longer known
 */
record ClaimCard(PublishedClaim claim, @Nullable Office office) {

    String officeName() {
        return office == null ? "" : office.name();
    }
}
