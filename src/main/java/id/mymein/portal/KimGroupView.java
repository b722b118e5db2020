package id.mymein.portal;

import id.mymein.community.PublishedActivity;
import id.mymein.community.PublishedGroup;
import id.mymein.community.PublishedGroup.PublicOfficer;
import id.mymein.identity.Office;
import id.mymein.media.Photo;
import id.mymein.region.Region;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group's page.
 *
 * @param place null where the region is no longer in the tree
 * @param above the regions around that, the regency first
 * @param office by which it sends news; null for a forum, and for an office that is gone
 * @param news its newest; none but at the beginning
 * @param accounts its official ones; none but at the beginning
 */
record KimGroupView(
        PublishedGroup group,
        @Nullable Region place,
        List<Region> above,
        @Nullable Office office,
        List<Card> news,
        List<PublicAccount> accounts,
        Part part) {

    /**
     * A page of what it did.
     *
     * @param count of all; only the beginning says it
     * @param older where the list goes on, as the query of an address; empty at its end
     */
    record Part(List<Deed> deeds, boolean beginning, long count, String older) {}

    /** Something it did, with photos that are there. */
    record Deed(PublishedActivity activity, List<Shot> shots) {}

    record Shot(Photo photo, String text) {}

    String path() {
        return KimSection.path(group.slug());
    }

    List<PublicOfficer> named() {
        return group.officers().stream()
                .filter(officer -> !officer.name().isEmpty())
                .toList();
    }

    /** How many belong to it whose names are not here. */
    long unnamed() {
        return Math.max(0, group.people() - named().size() - group.members().size());
    }
}
