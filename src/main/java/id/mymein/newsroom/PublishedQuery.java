package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which public stories a program wants; what is null is left open.
 *
 * @param region the region itself and all below it
 * @param since published first then or later
 * @param updatedSince changed then or later; set, it orders by change, what changed longest ago first, otherwise the newest comes
 *     first
 * @param cursor where to go on; its instant is that of the change where {@code updatedSince} is set
 */
public record PublishedQuery(
        @Nullable RegionCode region,
        @Nullable String category,
        @Nullable OfficeId office,
        @Nullable Instant since,
        @Nullable Instant updatedSince,
        @Nullable PublishedCursor cursor,
        int limit) {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    boolean byChange() {
        return updatedSince != null;
    }

    /** The narrowest of the conditions: the database walks along it and looks at the others on its way. */
    Coverage coverage() {
        if (office != null) {
            return Coverage.office(office);
        }
        if (region != null) {
            return Coverage.region(region);
        }
        return category == null ? Coverage.everything() : Coverage.category(category);
    }

    String statement() {
        ListQueries queries = coverage().queries();
        return byChange() ? queries.filteredByChange() : queries.filtered();
    }

    PublishedCursor start() {
        if (cursor != null) {
            return cursor;
        }
        return new PublishedCursor(updatedSince == null ? LAST : updatedSince, new StoryId(new UUID(0, 0)));
    }

    Instant first() {
        return since == null ? FIRST : since;
    }
}
