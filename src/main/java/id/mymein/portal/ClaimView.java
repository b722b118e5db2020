package id.mymein.portal;

import id.mymein.authenticity.ClaimAddress;
import id.mymein.authenticity.PublishedClaim;
import id.mymein.identity.Office;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim check's page.
 *
 * @param office the police who checked it; null where it is no longer known
 * @param editor who published it; empty where nobody knows
 * @param editorsOffice empty where it is no longer known
 * @param place null where the region is no longer in the tree
 * @param corrections oldest first
 * @param explanation sanitised
 * @param jsonLd ready to stand in a script element
 * @param address absolute, for links that share it
 */
record ClaimView(
        PublishedClaim claim,
        @Nullable Office office,
        String editor,
        String editorsOffice,
        @Nullable Region place,
        List<ClaimAddress.Correction> corrections,
        String explanation,
        String jsonLd,
        String address) {

    /** The picture that people pass on in groups. */
    String groupCardPath() {
        return ClaimCardSection.path(claim);
    }
}
