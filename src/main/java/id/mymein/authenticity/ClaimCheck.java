package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim check as the desks see it.
 *
 * @param story where it began with one
 * @param text what is worked on; the public may read an older one
 * @param writers everybody who ever wrote on it
 * @param sentBy who sent it to the editors last; null for nobody
 * @param returned why the editors gave it back last; empty where they did not, or it was sent again
 * @param edition how many the public was given; 0 for none
 * @param path where the public reads it; empty for nowhere
 * @param withdrawn null unless it was
 * @param version grows with every change, so that a form can tell that it is outdated
 */
public record ClaimCheck(
        ClaimCheckId id,
        OfficeId office,
        RegionCode officeRegion,
        @Nullable StoryId story,
        ClaimText text,
        ClaimState state,
        List<AccountId> writers,
        @Nullable AccountId sentBy,
        String returned,
        int edition,
        String path,
        Instant changedAt,
        @Nullable Withdrawal withdrawn,
        int version) {

    /** @param reason the public reads it */
    public record Withdrawal(String reason, AccountId by, Instant at) {}

    /** True where the public reads an edition now. */
    public boolean live() {
        return edition > 0 && withdrawn == null;
    }

    /** True while the police may write on it. */
    public boolean writable() {
        return state == ClaimState.DRAFT || state == ClaimState.PUBLISHED;
    }

    /** What a form begins with. */
    public ClaimText writing() {
        return state == ClaimState.PUBLISHED ? text.published() : text;
    }
}
