package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public story as lists show it.
 *
 * @param path its current address
 * @param author name as it was when the story was first published
 * @param photo the first one; null where the story has none
 * @param photoText what that photo shows, for who cannot see it
 * @param updatedAt when its newest release came
 * @param urgent true while it stands without the police's finding that it needs
 * @param corrected true for good once a correction was published
 * @param archived true while it stands as it was taken over from elsewhere, without keys
 * @param authentic true where the police found this release authentic
 */
public record PublishedItem(
        StoryId id,
        String path,
        String title,
        String summary,
        String category,
        RegionCode region,
        String place,
        LocalDate eventDate,
        OfficeId office,
        String author,
        @Nullable MediaId photo,
        String photoText,
        Instant publishedAt,
        Instant updatedAt,
        boolean urgent,
        boolean corrected,
        boolean archived,
        boolean authentic) {

    /** Where a list goes on behind this story. */
    public PublishedCursor cursor() {
        return new PublishedCursor(publishedAt, id);
    }
}
